import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, QueryCommand, ScanCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";

new PutCommand({});  // ticks
new GetCommand({});  // ticks
new QueryCommand({});  // ticks
new UpdateCommand({});  // ticks
new ScanCommand({});  // ticks
new PutItemCommand({});  // ticks
new GetItemCommand({});  // ticks
