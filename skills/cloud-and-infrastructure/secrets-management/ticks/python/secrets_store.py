import boto3
import hvac
from aws_lambda_powertools.utilities import parameters
from azure.keyvault.secrets import SecretClient
from google.cloud import secretmanager

manager = boto3.client("secretsmanager")
manager.get_secret_value(SecretId="a")  # ticks
store = boto3.client("ssm")
store.get_parameter(Name="a")  # ticks
store.get_parameters(Names=["a"])  # ticks
store.get_parameters_by_path(Path="/a")  # ticks
parameters.get_secret("a")  # ticks
google = secretmanager.SecretManagerServiceClient()  # ticks
google.access_secret_version(name="a")  # ticks
azure = SecretClient(url, credential)  # ticks
azure.get_secret("a")  # ticks
vault = hvac.Client(url)  # ticks
