import { S3Client } from "@aws-sdk/client-s3";
import AWS from "aws-sdk";

const one = new S3Client({});
const two = new AWS.S3();
