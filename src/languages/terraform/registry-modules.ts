/** What the community's modules in the Terraform registry make: `terraform-aws-modules/s3-bucket/aws` makes an `aws_s3_bucket`. */

/** By publisher and provider, the prefix of the resource's type, and the types that a module is not named for. */
const publishers: Readonly<Record<string, { prefix: string; types: Readonly<Record<string, string>> }>> = {
  "terraform-aws-modules aws": {
    prefix: "aws_",
    types: {
      alb: "lb",
      "apigateway-v2": "apigatewayv2_api",
      autoscaling: "autoscaling_group",
      cloudfront: "cloudfront_distribution",
      "ec2-instance": "instance",
      ecr: "ecr_repository",
      ecs: "ecs_cluster",
      eks: "eks_cluster",
      eventbridge: "cloudwatch_event_rule",
      iam: "iam_role",
      kms: "kms_key",
      lambda: "lambda_function",
      rds: "db_instance",
      "rds-aurora": "rds_cluster",
      redshift: "redshift_cluster",
      "secrets-manager": "secretsmanager_secret",
      sns: "sns_topic",
      sqs: "sqs_queue",
      "step-functions": "sfn_state_machine",
    },
  },
  "terraform-google-modules google": {
    prefix: "google_",
    types: {
      bigquery: "bigquery_dataset",
      "cloud-storage": "storage_bucket",
      "kubernetes-engine": "container_cluster",
      network: "compute_network",
      pubsub: "pubsub_topic",
      "sql-db": "sql_database_instance",
    },
  },
  "Azure azurerm": { prefix: "azurerm_", types: { aks: "kubernetes_cluster", network: "virtual_network" } },
};

const address = /^([\w-]+)\/([\w-]+)\/([\w-]+)(?:\/\/|$)/;

/**
 * @param source as a module block gives it, such as `terraform-aws-modules/iam/aws//modules/iam-role`
 * @returns the type of the resource that the module is for; null for any other source
 */
export function resourceOf(source: string): string | null {
  const [, owner = "", name = "", provider = ""] = address.exec(source) ?? [];
  const publisher = publishers[`${owner} ${provider}`];
  return publisher === undefined
    ? null
    : publisher.prefix + (publisher.types[name] ?? name.replaceAll("-", "_"));
}
