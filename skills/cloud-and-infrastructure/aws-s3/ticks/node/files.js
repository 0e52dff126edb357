import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";

new PutObjectCommand({});  // ticks
new GetObjectCommand({});  // ticks
new ListObjectsV2Command({});  // ticks
new DeleteObjectCommand({});  // ticks
