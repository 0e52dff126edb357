import "dotenv/config";

process.env.TZ = "UTC";
