import { evalite } from "evalite";
import { Eval } from "braintrust";
import { evaluate } from "langsmith/evaluation";
import * as autoevals from "autoevals";

evalite("Manual", { data, task }); // ticks
Eval("Manual", { data, task }); // ticks
await evaluate(task, { data }); // ticks
autoevals.evaluate(answer); // ticks
