import { SecretClient } from "@azure/keyvault-secrets";
import { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import { GetParameterCommand } from "@aws-sdk/client-ssm";

const azure = new SecretClient(url, credential); // ticks
const google = new SecretManagerServiceClient(); // ticks
const parameter = new GetParameterCommand({ Name: "/shop/database" }); // ticks
