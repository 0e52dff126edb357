import pulumi_aws as aws
import pulumi_azure_native as azure
import pulumi_digitalocean as ocean
import pulumi_docker as docker
import pulumi_gcp as gcp
import pulumi_kubernetes as k8s

aws.s3.Bucket("photos")  # ticks
azure.storage.StorageAccount("photos")  # ticks
ocean.Droplet("shop")  # ticks
docker.Image("shop")  # ticks
gcp.storage.Bucket("photos")  # ticks
k8s.core.v1.Namespace("shop")  # ticks
