// The pane's screens in jsdom. One file for jest, so that Fluent UI and the functions' metadata are loaded once.
import "./pane";
import "./functions";
import "./insert";
import "./search";
