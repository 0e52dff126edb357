/** Amazon Web Services, one skill for each service. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

/** Calls on a boto3 client created anywhere in the file. @param service boto3's name for it @param calls joined by commas */
function boto(service: string, calls: string): string[] {
  return [
    `python call *.{${calls}} & python argument boto3*.{client,resource} ${service}`,
    `python call *.{${calls}} & python argument aioboto*.{client,resource} ${service}`,
  ];
}

const awsFunctions = [
  "key Resources.*.Type={AWS::Serverless::Function,AWS::Lambda::Function}",
  "key functions.*.handler=* & path serverless.y{,a}ml",
  "terraform resource aws_lambda_function",
];

export const awsSkills: readonly Skill[] = [
  {
    id: "aws-s3",
    title: "Amazon S3",
    field: "Cloud and infrastructure",
    shows:
      "Stores, fetches or lists objects in S3, or declares a bucket as infrastructure. A client that is never used does not count.",
    parts: [
      {
        name: "an S3 object or bucket",
        any: [
          ...boto(
            "s3",
            "upload_file,upload_fileobj,put_object,get_object,download_file,download_fileobj,list_objects_v2,list_objects,copy_object,delete_object,generate_presigned_url,generate_presigned_post,get_paginator,Bucket,Object,head_object",
          ),
          "python call awswrangler.s3.*",
          "python call s3fs.S3FileSystem*.{open,put,get,ls,glob}",
          "python call airflow*.{S3Hook,S3CreateObjectOperator,LocalFilesystemToS3Operator,S3CopyObjectOperator}",
          "js new @aws-sdk/client-s3.{PutObjectCommand,GetObjectCommand,ListObjectsV2Command,DeleteObjectCommand}",
          "java call *S3Client.{putObject,getObject,listObjectsV2}",
          "go call github.com/aws/aws-sdk-go*/service/s3*.{PutObject,GetObject,ListObjectsV2}",
          "key Resources.*.Type=AWS::S3::Bucket",
          "terraform resource {aws_s3_bucket,aws_s3_object}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "save.py": 'import boto3\nstore = boto3.client("s3")\nstore.upload_file("a.csv", "sales", "a.csv")\n',
    },
    ignores: {
      "save.py": 'import boto3\nstore = boto3.client("s3")  # upload_file\n',
      "requirements.txt": "boto3\n",
    },
  },
  {
    id: "aws-lambda",
    title: "AWS Lambda",
    field: "Cloud and infrastructure",
    shows:
      "Defines a Lambda function: its handler in code, or its declaration in SAM, CloudFormation, CDK, Terraform or the Serverless Framework. Python's lambda keyword does not count.",
    parts: [
      {
        name: "a Lambda function",
        any: [
          ...awsFunctions,
          "python def lambda_handler & python parameter",
          "python decorator {chalice.Chalice,aws_lambda_powertools}*",
          "python call mangum.Mangum",
          "python call aws_cdk.aws_lambda*.{Function,PythonFunction,DockerImageFunction}",
          "js new aws-cdk-lib/{aws-lambda,aws-lambda-nodejs}*",
          "java implements com.amazonaws.services.lambda.runtime.{RequestHandler,RequestStreamHandler}",
          "go call github.com/aws/aws-lambda-go/lambda.{Start,StartWithOptions}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "app.py": "def lambda_handler(event, context):\n    return {'statusCode': 200}\n" },
    ignores: { "app.py": "import boto3\ntwice = lambda n: 2 * n  # def lambda_handler(event, context)\n" },
  },
  {
    id: "aws-dynamodb",
    title: "Amazon DynamoDB",
    field: "Cloud and infrastructure",
    shows:
      "Stores, fetches or queries items in DynamoDB, or declares a table. A table that only locks Terraform state does not count.",
    parts: [
      {
        name: "a DynamoDB item or table",
        any: [
          ...boto(
            "dynamodb",
            "Table,put_item,get_item,query,scan,update_item,delete_item,batch_writer,batch_get_item,batch_write_item,transact_write_items",
          ),
          "python base pynamodb.models.Model",
          "js new {@aws-sdk/lib-dynamodb,@aws-sdk/client-dynamodb}.{PutCommand,GetCommand,QueryCommand,UpdateCommand,ScanCommand,PutItemCommand,GetItemCommand}",
          "java use software.amazon.awssdk.enhanced.dynamodb.*",
          "key Resources.*.Type={AWS::DynamoDB::Table,AWS::Serverless::SimpleTable}",
          "key resources.Resources.*.Type=AWS::DynamoDB::Table",
          "terraform resource {aws_dynamodb_table_item,aws_dynamodb_global_table}",
          "terraform resource aws_dynamodb_table & terraform resource aws_lambda_function",
          "python call aws_cdk.aws_dynamodb.Table*",
          "js new aws-cdk-lib/aws-dynamodb.*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "store.py":
        'import boto3\ntable = boto3.resource("dynamodb").Table("sales")\ntable.put_item(Item=sale)\n',
    },
    ignores: {
      "state.tf": 'resource "aws_dynamodb_table" "lock" {\n  name = "terraform-lock"\n}\n',
      "store.py": 'import boto3\nboto3.client("s3").put_object()  # dynamodb\n',
    },
  },
  {
    id: "aws-sqs-sns",
    title: "Amazon SQS or SNS",
    field: "Cloud and infrastructure",
    shows: "Sends or receives messages through an SQS queue or SNS topic, or declares one as infrastructure.",
    parts: [
      {
        name: "a queue or topic",
        any: [
          ...boto(
            "sqs",
            "send_message,send_message_batch,receive_message,delete_message,send_messages,receive_messages,get_queue_by_name,Queue,create_queue",
          ),
          ...boto("sns", "publish,publish_batch,subscribe,Topic,create_topic"),
          "js new {@aws-sdk/client-sqs,@aws-sdk/client-sns}.{SendMessageCommand,ReceiveMessageCommand,PublishCommand}",
          "java annotation io.awspring.cloud.sqs.annotation.SqsListener",
          "go call github.com/aws/aws-sdk-go*/service/{sqs,sns}*.{SendMessage,ReceiveMessage,Publish}",
          "key *Resources.*.Type=AWS::{SQS::Queue,SNS::Topic}",
          "key functions.*.events[].{sqs,sns}* & path serverless.y{,a}ml",
          "terraform resource {aws_sqs_queue,aws_sns_topic}",
          "python call aws_cdk.{aws_sqs.Queue,aws_sns.Topic}",
          "js new aws-cdk-lib/{aws-sqs,aws-sns}.*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "send.py":
        'import boto3\nqueue = boto3.client("sqs")\nqueue.send_message(QueueUrl=url, MessageBody="1")\n',
    },
    ignores: {
      "send.py": 'import boto3, smtplib\nsmtplib.SMTP().send_message(mail)  # boto3.client("sqs")\n',
    },
  },
  {
    id: "aws-cloudformation",
    title: "AWS CloudFormation or SAM",
    field: "Cloud and infrastructure",
    shows:
      "Declares AWS resources in a CloudFormation or SAM template. Templates that CDK or the Serverless Framework generates do not count.",
    parts: [
      {
        name: "a resource",
        any: [
          "key Resources.*.Type=AWS::* & key {AWSTemplateFormatVersion,Transform}=*",
          "key Resources.*.Type=AWS::* & path {template,*stack*,**/cloudformation/**/*}.y{,a}ml",
        ],
      },
    ],
    ticks: {
      "template.yaml":
        "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Sales: { Type: AWS::S3::Bucket }\n",
    },
    ignores: {
      "serverless.yml": "service: shop\nresources:\n  Resources:\n    Sales: { Type: AWS::S3::Bucket }\n",
      "README.md": "CloudFormation\n",
    },
  },
  {
    id: "aws-cdk",
    title: "AWS CDK",
    field: "Cloud and infrastructure",
    shows:
      "Defines a CDK stack, and constructs in it; both are required. The empty stack from cdk init does not count.",
    parts: [
      {
        name: "a stack",
        any: [
          "python base aws_cdk*.Stack",
          "js extends {aws-cdk-lib,@aws-cdk/core}.Stack",
          "java extends software.amazon.awscdk*.Stack",
        ],
      },
      {
        name: "a construct",
        any: [
          "python call aws_cdk.aws_*",
          "js new {aws-cdk-lib/aws-*,@aws-cdk/aws-*}",
          "js new aws-cdk-lib.aws_*",
          "js call {aws-cdk-lib/aws-*,@aws-cdk/aws-*}",
          "java use software.amazon.awscdk.services.*",
        ],
      },
    ],
    ticks: {
      "stack.py":
        'from aws_cdk import Stack, aws_s3\nclass Shop(Stack):\n    def __init__(self): aws_s3.Bucket(self, "Sales")\n',
    },
    ignores: {
      "stack.py":
        "from aws_cdk import Stack, aws_s3\nclass Shop(Stack):\n    def __init__(self): super().__init__()  # aws_s3.Bucket\n",
      "cdk.json": '{ "app": "python3 app.py" }\n',
    },
  },
  {
    id: "serverless-framework",
    title: "Serverless Framework",
    field: "Cloud and infrastructure",
    shows: "Declares functions, and the events that trigger them, in serverless.yml; both are required.",
    parts: [
      { name: "a function", any: ["key functions.*.handler=* & path serverless.y{,a}ml"] },
      { name: "an event", any: ["key functions.*.events[]* & path serverless.y{,a}ml"] },
    ],
    ticks: {
      "serverless.yml":
        "service: shop\nfunctions:\n  get:\n    handler: app.get\n    events:\n      - httpApi: GET /sales\n",
    },
    ignores: {
      "serverless.yml": "service: shop\nprovider:\n  name: aws\n# functions\n",
      "template.yaml": "Resources:\n  Get: { Type: AWS::Serverless::Function }\n",
    },
  },
  {
    id: "aws-step-functions",
    title: "AWS Step Functions",
    field: "Cloud and infrastructure",
    shows: "Declares a state machine whose steps run in order, run in parallel or are retried.",
    parts: [
      {
        name: "a state machine",
        any: [
          "key *Resources.*.Type={AWS::Serverless::StateMachine,AWS::StepFunctions::StateMachine}",
          "key stepFunctions.stateMachines.* & path serverless.y{,a}ml",
          "terraform resource aws_sfn_state_machine",
          "python call aws_cdk.aws_stepfunctions.StateMachine",
          "js new aws-cdk-lib/aws-stepfunctions.StateMachine",
        ],
      },
    ],
    ticks: { "template.yaml": "Resources:\n  Load:\n    Type: AWS::Serverless::StateMachine\n" },
    ignores: { "load.py": 'import boto3\nboto3.client("stepfunctions")  # StateMachine\n' },
  },
  {
    id: "iam-policies",
    title: "IAM roles and policies",
    field: "Cloud and infrastructure",
    shows:
      "Writes a policy that lists, action by action, what a role or user may do. A role with only provider-managed policies does not count.",
    parts: [
      {
        name: "a policy",
        any: [
          "key *Resources.*.{PolicyDocument,Policies}*.Statement[].Action*",
          "key *Resources.*.Properties.Policies[].*Policy*",
          "key provider.iam*.statements[].Action* & path serverless.y{,a}ml",
          "key provider.iamRoleStatements[].Action* & path serverless.y{,a}ml",
          "terraform resource {aws_iam_policy,aws_iam_role_policy,aws_iam_user_policy,aws_s3_bucket_policy}",
          "terraform resource {google_project_iam_member,google_project_iam_custom_role,google_storage_bucket_iam_member,google_service_account_iam_member}",
          "terraform resource azurerm_{role_assignment,role_definition}",
          "python call aws_cdk.aws_iam.{PolicyStatement,Policy}",
          "js new aws-cdk-lib/aws-iam.{PolicyStatement,Policy}",
        ],
      },
    ],
    ticks: {
      "main.tf": 'resource "aws_iam_policy" "read" {\n  policy = data.aws_iam_policy_document.read.json\n}\n',
    },
    ignores: {
      "main.tf":
        'data "aws_iam_policy_document" "assume" {\n}\nresource "aws_iam_role_policy_attachment" "all" {\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n',
    },
  },
];
