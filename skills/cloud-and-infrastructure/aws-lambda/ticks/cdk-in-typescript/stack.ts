import { Function } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction } from "aws-cdk-lib/aws-lambda-nodejs";

new Function(stack, "a");  // ticks
new NodejsFunction(stack, "b");  // ticks
