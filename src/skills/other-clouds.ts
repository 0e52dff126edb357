/** Google Cloud, Azure and secrets management. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

export const otherCloudSkills: readonly Skill[] = [
  {
    id: "secrets-management",
    title: "Secrets management",
    field: "Cloud and infrastructure",
    shows:
      "Reads secrets from a service that stores them: AWS Secrets Manager, Parameter Store, Google Secret Manager, Azure Key Vault or HashiCorp Vault. A .env file does not count, and neither do the secrets of a workflow.",
    parts: [
      {
        name: "a secret read from a vault",
        any: [
          "python call *.{get_secret_value,get_parameter,get_parameters,get_parameters_by_path} & python argument boto3*.client {secretsmanager,ssm}",
          "python call aws_lambda_powertools.utilities.parameters.*",
          "python call google.cloud.secretmanager*.{access_secret_version,SecretManagerServiceClient}",
          "python call azure.keyvault.secrets*.{SecretClient,get_secret}",
          "python call hvac.Client",
          "js new @aws-sdk/client-secrets-manager.GetSecretValueCommand",
          "terraform {resource,data} {aws_secretsmanager_secret,aws_secretsmanager_secret_version,aws_ssm_parameter,google_secret_manager_secret,google_secret_manager_secret_version,azurerm_key_vault_secret,vault_generic_secret}",
          "key kind={ExternalSecret,SealedSecret}",
          "key *Resources.*.Type=AWS::SecretsManager::Secret",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "settings.py":
        'import boto3\nvault = boto3.client("secretsmanager")\nkey = vault.get_secret_value(SecretId="key")\n',
    },
    ignores: {
      "settings.py": 'import os\nkey = os.environ["SECRET_KEY"]  # get_secret_value\n',
      ".env": "SECRET_KEY=1\n",
    },
  },
  {
    id: "gcp-storage",
    title: "Google Cloud Storage",
    field: "Cloud and infrastructure",
    shows:
      "Stores, fetches or lists objects in Google Cloud Storage, or declares a bucket as infrastructure.",
    parts: [
      {
        name: "an object or bucket",
        any: [
          "python call *.{upload_from_filename,upload_from_string,upload_from_file,download_to_filename,download_as_text,download_as_bytes,download_as_string,list_blobs,blob} & python call google.cloud.storage.Client*",
          "python call gcsfs.GCSFileSystem*",
          "python call airflow*.{GCSHook,LocalFilesystemToGCSOperator}",
          "js new @google-cloud/storage.Storage",
          "go call cloud.google.com/go/storage.NewClient",
          "terraform resource {google_storage_bucket,google_storage_bucket_object}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "save.py":
        'from google.cloud import storage\nbucket = storage.Client().bucket("sales")\nbucket.blob("a.csv").upload_from_filename("a.csv")\n',
    },
    ignores: { "save.py": "from google.cloud import storage\nstorage.Client()  # upload_from_filename\n" },
  },
  {
    id: "gcp-functions",
    title: "Google Cloud Functions or Cloud Run",
    field: "Cloud and infrastructure",
    shows:
      "Defines a function or service that Google runs on demand: in code, as infrastructure, or deployed by a command in a workflow or script.",
    parts: [
      {
        name: "a function or service",
        any: [
          "python decorator functions_framework.{http,cloud_event}",
          "js call @google-cloud/functions-framework.{http,cloudEvent}",
          "go call github.com/GoogleCloudPlatform/functions-framework-go/functions.{HTTP,CloudEvent}",
          "terraform resource {google_cloudfunctions_function,google_cloudfunctions2_function,google_cloud_run_service,google_cloud_run_v2_service,google_cloud_run_v2_job}",
          "key jobs.*.steps[].uses=google-github-actions/{deploy-cloudrun,deploy-cloud-functions}*",
          "key jobs.*.steps[].run=*gcloud {functions,run} deploy*",
          "key steps[].args[]=run & key steps[].args[]=deploy & path cloudbuild*.y{,a}ml",
          "line *gcloud {functions,run} deploy*",
          "key kind=Service & key apiVersion=serving.knative.dev/*",
        ],
      },
    ],
    ticks: { "main.py": "import functions_framework\n@functions_framework.http\ndef sales(request): ...\n" },
    ignores: {
      "main.py": "import functions_framework\ndef sales(request): ...  # gcloud functions deploy\n",
    },
  },
  {
    id: "azure-functions",
    title: "Azure Functions",
    field: "Cloud and infrastructure",
    shows: "Defines a function that Azure runs in response to an event, in code or as infrastructure.",
    parts: [
      {
        name: "a function",
        any: [
          "python decorator azure.functions.{FunctionApp,Blueprint}().*",
          "python use azure.functions.{HttpRequest,TimerRequest,InputStream,QueueMessage} & python def main",
          "js call @azure/functions.app.*",
          "java annotation com.microsoft.azure.functions.annotation.FunctionName",
          "terraform resource azurerm_{linux_function_app,windows_function_app,function_app}",
          "key jobs.*.steps[].uses={azure,Azure}/functions-action*",
        ],
      },
    ],
    ticks: {
      "function_app.py":
        'import azure.functions as func\napp = func.FunctionApp()\n@app.route("sales")\ndef sales(request): ...\n',
    },
    ignores: {
      "function_app.py": "import azure.functions as func\napp = func.FunctionApp()  # @app.route\n",
    },
  },
  {
    id: "azure-storage",
    title: "Azure Storage",
    field: "Cloud and infrastructure",
    shows:
      "Stores, fetches or lists files in Azure Blob Storage or Data Lake, or declares the storage as infrastructure.",
    parts: [
      {
        name: "a file or container",
        any: [
          "python call azure.storage.{blob,filedatalake}*.{upload_blob,download_blob,list_blobs,upload_data,get_blob_client,get_container_client,create_file,get_file_client}",
          "python call *.{upload_blob,download_blob,list_blobs,upload_data} & python import azure.storage*",
          "js call @azure/storage-blob*.{upload,uploadData,download,uploadFile}",
          "terraform resource azurerm_storage_{account,container,blob,data_lake_gen2_filesystem}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "save.py":
        'from azure.storage.blob import BlobClient\nblob = BlobClient.from_connection_string(text, "sales", "a.csv")\nblob.upload_blob(data)\n',
    },
    ignores: {
      "save.py": "from azure.storage.blob import BlobServiceClient\nprint('upload_blob')\n",
      "requirements.txt": "azure-storage-blob\n",
    },
  },
];
