import * as aws from "@pulumi/aws";

export const raw = new aws.s3.Bucket("raw"); // ticks
