import { Stack } from "aws-cdk-lib";
import * as s3 from "aws-cdk-lib/aws-s3";

export class SalesStack extends Stack {
  constructor(scope: Construct) {
    super(scope, "Sales");
    new s3.Bucket(this, "Raw", { versioned: true }); // ticks
  }
}
