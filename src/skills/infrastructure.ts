/** Infrastructure as code, machines and clusters. */
import type { Skill } from "./skill.ts";

const containers = "key spec.*containers[].image=*";
const chart = "path **/templates/**/*.{yaml,yml,tpl}";

export const infrastructureSkills: readonly Skill[] = [
  {
    id: "terraform",
    title: "Infrastructure as code with Terraform",
    field: "Cloud and infrastructure",
    shows:
      "Declares a provider and at least two of its resources in Terraform or OpenTofu. Null and random resources do not count.",
    parts: [
      {
        name: "resources",
        any: [
          "terraform resource {aws,google,azurerm,azuread,digitalocean,kubernetes,helm,cloudflare,github,oci,hcloud,snowflake,databricks,docker,heroku,linode,vercel,mongodbatlas,confluent,datadog,grafana}_*",
        ],
        min: 2,
        near: ["terraform provider *"],
      },
    ],
    ticks: {
      "main.tf":
        'provider "aws" {}\nresource "aws_s3_bucket" "sales" {}\nresource "aws_sqs_queue" "sales" {}\n',
    },
    ignores: {
      "main.tf":
        'provider "aws" {}\nresource "null_resource" "a" {}\n# resource "aws_s3_bucket" "sales" {}\nresource "random_id" "b" {}\n',
    },
  },
  {
    id: "terraform-modules-state",
    title: "Terraform modules and remote state",
    field: "Cloud and infrastructure",
    shows:
      "Composes infrastructure from modules, and keeps its state in a remote backend; both are required. A state file in the repository does not count.",
    parts: [
      { name: "a module", any: ["terraform module *"] },
      {
        name: "a remote backend",
        any: ["terraform backend {s3,gcs,azurerm,remote,http,pg,consul,oss,kubernetes}"],
      },
    ],
    ticks: {
      "main.tf": 'terraform {\n  backend "s3" {\n  }\n}\nmodule "network" {\n  source = "./network"\n}\n',
    },
    ignores: {
      "main.tf":
        'resource "aws_s3_bucket" "state" {}\nmodule "network" {\n  source = "./network"\n}\n# backend "s3" {}\n',
    },
  },
  {
    id: "kubernetes-manifests",
    title: "Kubernetes manifests",
    field: "Cloud and infrastructure",
    shows:
      "Declares a workload and its containers: a Deployment, StatefulSet, DaemonSet, Job or CronJob. The configuration of a local cluster, or kubectl in a README, does not count.",
    parts: [
      {
        name: "a workload",
        any: [
          `key kind={Deployment,StatefulSet,DaemonSet,Job,CronJob,Rollout} & key apiVersion=* & ${containers}`,
        ],
      },
    ],
    ticks: {
      "k8s/app.yaml":
        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - image: shop:1\n",
    },
    ignores: {
      "kind.yaml": "apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n",
      "compose.yaml": "services:\n  app:\n    image: shop:1\n",
    },
  },
  {
    id: "kubernetes-probes-limits",
    title: "Kubernetes probes and resource limits",
    field: "Cloud and infrastructure",
    shows:
      "Declares when a workload is ready or alive, and how much CPU and memory it may use; both are required.",
    parts: [
      {
        name: "a probe",
        any: [
          "key spec.*containers[].{livenessProbe,readinessProbe,startupProbe}*",
          `key {livenessProbe,readinessProbe}* & path **/values*.y{,a}ml`,
        ],
      },
      {
        name: "a resource limit",
        any: [
          "key spec.*containers[].resources.{limits,requests}.*=*",
          "key resources.{limits,requests}.*=* & path **/values*.y{,a}ml",
        ],
      },
    ],
    ticks: {
      "app.yaml":
        "kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - readinessProbe: { httpGet: { path: /health } }\n          resources: { limits: { memory: 128Mi } }\n",
    },
    ignores: {
      "app.yaml":
        "kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - image: shop:1\n          # readinessProbe, resources\n          resources: {}\n",
    },
  },
  {
    id: "helm-charts",
    title: "Helm charts",
    field: "Cloud and infrastructure",
    shows:
      "Defines a chart: a Chart.yaml with templates beside it. Installing a third-party chart does not count.",
    parts: [
      { name: "a chart", any: ["key apiVersion=v# & key version=* & path chart.y{,a}ml"], near: [chart] },
    ],
    ticks: {
      "chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
      "chart/templates/app.yaml": "kind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n",
    },
    ignores: { "install.sh": "helm install grafana grafana/grafana\n", "values.yaml": "replicas: 2\n" },
  },
  {
    id: "ansible",
    title: "Ansible",
    field: "Cloud and infrastructure",
    shows:
      "Configures machines with playbooks or roles: hosts and the tasks to run on them. An inventory alone does not count.",
    parts: [
      {
        name: "a playbook or role",
        any: [
          "key [].hosts=* & key [].{tasks,roles}[]*",
          "key [].name=* & path **/roles/*/{tasks,handlers}/*.y{,a}ml",
        ],
      },
    ],
    ticks: { "site.yml": "- hosts: web\n  tasks:\n    - name: Nginx\n      apt: { name: nginx }\n" },
    ignores: {
      "inventory.yml": "all:\n  hosts:\n    web:\n",
      "tasks.yml": "tasks:\n  build:\n    cmds: [make]\n",
    },
  },
  {
    id: "nginx",
    title: "Nginx",
    field: "Cloud and infrastructure",
    shows:
      "Configures Nginx and puts the configuration in place: copies it into an image, mounts it in Compose or installs it with a script. The image with its default page does not count.",
    parts: [
      {
        name: "an Nginx configuration",
        any: [
          "path *nginx*.{conf,template,tmpl,j2}",
          "path **/nginx/**/*.{conf,template,tmpl,j2}",
          "key data.{nginx,default}.conf=*",
          "docker COPY *.conf /etc/nginx/*",
        ],
        near: [
          "docker FROM *nginx*",
          "docker {COPY,ADD} */etc/nginx/*",
          "key services.*.image=*nginx*",
          "key services.*.volumes[]=*/etc/nginx*",
          "key *containers[].image=*nginx*",
          "line *{systemctl,service} *nginx*",
          "line *nginx -{s,t}*",
          "line */etc/nginx/*",
        ],
      },
    ],
    ticks: {
      Dockerfile: "FROM nginx:1.27\nCOPY nginx.conf /etc/nginx/nginx.conf\n",
      "nginx.conf": "events {}\n",
    },
    ignores: { "compose.yaml": "services:\n  web:\n    image: nginx:1.27\n", "README.md": "nginx.conf\n" },
  },
  {
    id: "cloud-networking",
    title: "Cloud networking",
    field: "Cloud and infrastructure",
    shows:
      "Declares a network, and rules for inbound traffic, as infrastructure; both are required. The provider's default network does not count.",
    parts: [
      {
        name: "a network",
        any: [
          "terraform resource {aws_vpc,aws_subnet,google_compute_network,azurerm_virtual_network}",
          "terraform module vpc",
          "key Resources.*.Type=AWS::EC2::VPC",
          "python call aws_cdk.aws_ec2.Vpc",
          "js new aws-cdk-lib/aws-ec2.Vpc",
        ],
      },
      {
        name: "a firewall rule",
        any: [
          "terraform resource {aws_security_group,aws_vpc_security_group_ingress_rule,aws_network_acl,google_compute_firewall,azurerm_network_security_group}",
          "key Resources.*.Type=AWS::EC2::SecurityGroup",
          "python call aws_cdk.aws_ec2.SecurityGroup",
          "js new aws-cdk-lib/aws-ec2.SecurityGroup",
        ],
      },
    ],
    ticks: { "network.tf": 'resource "aws_vpc" "main" {}\nresource "aws_security_group" "web" {}\n' },
    ignores: { "network.tf": 'data "aws_vpc" "default" {}\nresource "aws_security_group" "web" {}\n' },
  },
];
