import { Table } from "aws-cdk-lib/aws-dynamodb";

new Table(stack, "Sales");  // ticks
