import { Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";

new PolicyStatement({ actions: ["s3:GetObject"] });  // ticks
new Policy(stack, "a");  // ticks
