/** The plans of all starters, as parsed JSON. They are packed together, because they have much in common. */
import backendCsharp from "./starters/backend-csharp.json" with { type: "json" };
import backendGo from "./starters/backend-go.json" with { type: "json" };
import backendJava from "./starters/backend-java.json" with { type: "json" };
import backendNode from "./starters/backend-node.json" with { type: "json" };
import backendPython from "./starters/backend-python.json" with { type: "json" };
import dataAnalysis from "./starters/data-analysis.json" with { type: "json" };
import dataEngineering from "./starters/data-engineering.json" with { type: "json" };
import devops from "./starters/devops.json" with { type: "json" };
import frontend from "./starters/frontend.json" with { type: "json" };
import fullStack from "./starters/full-stack.json" with { type: "json" };
import machineLearning from "./starters/machine-learning.json" with { type: "json" };

/** By the name of the starter. */
export const starterPlans: Readonly<Record<string, unknown>> = {
  "backend-python": backendPython,
  "backend-node": backendNode,
  "backend-java": backendJava,
  "backend-go": backendGo,
  "backend-csharp": backendCsharp,
  frontend,
  "full-stack": fullStack,
  "data-engineering": dataEngineering,
  "data-analysis": dataAnalysis,
  "machine-learning": machineLearning,
  devops,
};
