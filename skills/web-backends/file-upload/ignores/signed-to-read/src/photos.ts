import { GetObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

export const address = getSignedUrl(client, new GetObjectCommand({ Bucket: "photos", Key: name }));
