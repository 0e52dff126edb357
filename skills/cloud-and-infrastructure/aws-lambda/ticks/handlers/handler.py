import aws_cdk
from aws_cdk import aws_lambda, aws_lambda_python_alpha
from aws_lambda_powertools import Logger
from chalice import Chalice
from mangum import Mangum

app = Chalice("shop")
logger = Logger()
handler = Mangum(api)  # ticks


@app.route("/")  # ticks
def root(): ...


@logger.inject_lambda_context  # ticks
def run(event, context): ...


def lambda_handler(event, context): ...  # ticks


aws_lambda.Function(stack, "a")  # ticks
aws_lambda.DockerImageFunction(stack, "b")  # ticks
aws_lambda_python_alpha.PythonFunction(stack, "c")  # ticks
