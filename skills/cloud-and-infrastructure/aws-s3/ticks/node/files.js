import { PutObjectCommand } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import AWS from "aws-sdk";
import multerS3 from "multer-s3";

new PutObjectCommand({});  // ticks
new Upload({});  // ticks
const s3 = new AWS.S3();
s3.upload({});  // ticks
const storage = multerS3({});  // ticks
