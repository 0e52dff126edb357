import { Alarm } from "aws-cdk-lib/aws-cloudwatch";

new Alarm(stack, "Errors");  // ticks
