import functions from "@google-cloud/functions-framework";

functions.http("sales", sales);  // ticks
functions.cloudEvent("load", load);  // ticks
