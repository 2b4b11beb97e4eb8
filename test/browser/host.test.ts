// What Office.js can do in the preview. One file for jest, so that all of them share a page: the first start of the
// preview in a new one takes several seconds longer than the next.
import "./host/values";
import "./host/ranges";
import "./host/formats";
import "./host/rules";
import "./host/tables";
import "./host/table-formulas";
import "./host/sheets";
import "./host/charts";
import "./host/events";
import "./host/contract";
