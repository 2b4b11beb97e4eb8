// Goes into the functions' page ahead of them, where the Excel that the preview behaves like has such an engine.
import { endIn2016 } from "./library-2016";

endIn2016(window);
