/** Cloud, deployment and infrastructure. */
import type { Skill } from "./skill.ts";

const apis = [
  "python call fastapi*.FastAPI",
  "python call flask.Flask",
  "path manage.py",
  "js call express",
  "js call {fastify,@nestjs/core.NestFactory.create}",
  "java annotation org.springframework.web.bind.annotation.RestController",
  "go call net/http.{ListenAndServe,HandleFunc}",
  "go call github.com/{gin-gonic,labstack,go-chi,gofiber}/*",
  "key Resources.*.Events.*.Type={Api,HttpApi}",
];

const deployments = [
  "key jobs.*.steps[].uses={*heroku-deploy*,*render-deploy*,*render-action*,superfly/flyctl-actions*,*railway*,*amazon-ecs-deploy*,*aws-elasticbeanstalk*,*beanstalk-deploy*,azure/webapps-deploy*,Azure/webapps-deploy*,google-github-actions/deploy-cloudrun*,google-github-actions/deploy-appengine*,*vercel-action*,*digitalocean*,appleboy/ssh-action*}",
  "key jobs.*.steps[].run=*{flyctl deploy,fly deploy,railway up,heroku container:release,eb deploy,gcloud run deploy,gcloud app deploy,az webapp,vercel deploy,serverless deploy,sam deploy,cdk deploy,copilot deploy,kubectl apply,api.render.com}*",
  "key jobs.*=registry.heroku.com/* & path .github/workflows/*",
  "line web: * & path procfile",
  "key services[].* & path render.y{,a}ml",
  "key app=* & path fly.toml",
  "path railway.{json,toml}",
  "key runtime=* & path app.y{,a}ml",
  "path zappa_settings.json",
  "line *{gunicorn,uvicorn,npm start,node ,java -jar}* & path *{render,railway,heroku,fly}*.sh",
  "terraform resource {aws_apprunner_service,aws_ecs_service,aws_elastic_beanstalk_environment,google_cloud_run_service,google_cloud_run_v2_service,azurerm_linux_web_app,heroku_app,render_web_service}",
];

const awsFunctions = [
  "key Resources.*.Type={AWS::Serverless::Function,AWS::Lambda::Function}",
  "key functions.*.handler=* & path serverless.y{,a}ml",
  "terraform resource aws_lambda_function",
];

export const cloudSkills: readonly Skill[] = [
  {
    id: "aws-s3-lambda-rds",
    title: "AWS S3, Lambda and RDS",
    field: "Cloud and infrastructure",
    shows:
      "Uses objects in S3, a Lambda function, and an RDS database that is declared as a resource or reached through its settings; all three are required.",
    parts: [
      {
        name: "S3",
        any: [
          "python argument boto3.{client,resource} s3",
          "python argument boto3.Session().{client,resource} s3",
          "key Resources.*.Type=AWS::S3::Bucket",
          "terraform resource aws_s3_bucket",
          "python call awswrangler.s3.*",
          "js new @aws-sdk/client-s3.S3Client",
        ],
      },
      {
        name: "Lambda",
        any: [
          ...awsFunctions,
          "python def {lambda_handler,handler} & python import boto3",
          "python argument boto3.client lambda",
        ],
      },
      {
        name: "RDS",
        any: [
          "key Resources.*.Type=AWS::RDS::*",
          "terraform resource {aws_db_instance,aws_rds_cluster}",
          "python argument boto3.client {rds,rds-data}",
          "python argument os.environ.get RDS_* & python call {psycopg2.connect,psycopg.connect,pymysql.connect,sqlalchemy.create_engine}",
          "python argument os.getenv RDS_* & python call {psycopg2.connect,psycopg.connect,pymysql.connect,sqlalchemy.create_engine}",
          "python url *rds.amazonaws.com*",
        ],
      },
    ],
    ticks: {
      "template.yaml":
        "Resources:\n  A: { Type: AWS::S3::Bucket }\n  B: { Type: AWS::Serverless::Function }\n  C: { Type: AWS::RDS::DBInstance }\n",
    },
    ignores: { "load.py": 'import boto3\nboto3.client("s3").upload_file("a", "b", "c")  # lambda, rds\n' },
  },
  {
    id: "api-deployment",
    title: "Deploying an API",
    field: "Cloud and infrastructure",
    shows:
      "Deploys an API from its own repository, with a workflow step or a platform's configuration. A sentence in a README does not count, and neither does deploying a data pipeline.",
    parts: [
      {
        name: "a deployment",
        any: [
          ...deployments,
          "key Resources.*.Events.*.Type={Api,HttpApi}",
          "key functions.*.events[].http* & path serverless.y{,a}ml",
        ],
        near: apis,
      },
    ],
    ticks: {
      Procfile: "web: uvicorn main:app\n",
      "main.py": "from fastapi import FastAPI\napp = FastAPI()\n",
    },
    ignores: {
      "README.md": "- [x] Deployed on Fly.io\n",
      "main.py": "from fastapi import FastAPI\napp = FastAPI()\n",
    },
  },
  {
    id: "cloud-deployment",
    title: "Deploying to the cloud",
    field: "Cloud and infrastructure",
    shows:
      "Deploys the repository to a cloud, with infrastructure as code, a workflow step or a platform's configuration.",
    parts: [
      {
        name: "a deployment",
        any: [
          ...deployments,
          ...awsFunctions,
          "terraform resource {aws,google,azurerm,digitalocean}_*",
          "path {samconfig.toml,cdk.json}",
        ],
      },
    ],
    ticks: { "template.yaml": "Resources:\n  B:\n    Type: AWS::Serverless::Function\n" },
    ignores: { "README.md": "Deployed on AWS.\n", "docker-compose.yml": "services:\n  app:\n    build: .\n" },
  },
];
