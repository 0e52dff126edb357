import * as aws from "@pulumi/aws";
import * as awsx from "@pulumi/awsx";
import * as azure from "@pulumi/azure-native";
import * as ocean from "@pulumi/digitalocean";
import * as docker from "@pulumi/docker";
import * as gcp from "@pulumi/gcp";
import * as k8s from "@pulumi/kubernetes";

new aws.s3.Bucket("photos"); // ticks
new awsx.ec2.Vpc("shop"); // ticks
new azure.storage.StorageAccount("photos"); // ticks
new ocean.Droplet("shop"); // ticks
new docker.Image("shop"); // ticks
new gcp.storage.Bucket("photos"); // ticks
new k8s.core.v1.Namespace("shop"); // ticks
