import { StateMachine } from "aws-cdk-lib/aws-stepfunctions";

new StateMachine(stack, "Load");  // ticks
