import { describe, expect, test } from "vitest";
import { terraformReader } from "../../../src/languages/terraform/reader.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

const terraform = `terraform {
  backend "s3" { key = "a" }
  required_providers { aws = { source = "hashicorp/aws" } }
}
provider "aws" {
# resource "no" "no" {
resource "aws_s3_bucket" "b" { // why
  policy = <<-EOF
    resource "no" "no" {
    arn:aws:s3:::b/*
  EOF
  url = "https://x/*" # "
}
/* module "no" {
*/ module "m-1" {
data aws_ami ubuntu {
variable "v" {}
  name = "variable \\"no\\" {"
  data = "no"
output "o" {}
`;

describe("Terraform", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      terraform,
      [
        "2 backend s3",
        "5 provider aws",
        "7 resource aws_s3_bucket",
        "8 argument policy",
        "12 argument url",
        "15 module m-1",
        "16 data aws_ami",
        "17 variable v",
        "18 argument name",
        "19 argument data",
      ],
    ],
    ["a truncated file", 'resource "a" "b" {\nresource "c" "d', ["1 resource a"]],
    ["an unclosed string", 'x = "a\nresource "b" "c" {', ["1 argument x", "2 resource b"]],
    ["an unclosed heredoc", 'x = <<EOF\nresource "b" "c" {', ["1 argument x"]],
    [
      "CRLF line endings",
      'x = <<EOF\r\na\r\nEOF\r\nresource "b" "c" {\r\n',
      ["1 argument x", "4 resource b"],
    ],
    ["too few or too many labels", 'resource "a" {\nprovider "b" "c" {\nmodule {', []],
  ])("%s", (_, text, expected) => {
    expect(told(terraformReader, text).map((fact) => fact.replace(" terraform ", " "))).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(terraformReader, terraform)).toEqual([]);
  });

  test.each(["resource ", 'resource "a" ', "<<A", "<<A\n", "/*", "*/", '"\\', "${", 'data "a"\n'])(
    "many repetitions of %j",
    (text) => {
      expect(told(terraformReader, `provider "a" {\n${lots(text)}`)).toEqual(["1 terraform provider a"]);
    },
  );

  test.each([
    ["terraform-aws-modules/s3-bucket/aws", "aws_s3_bucket"],
    ["terraform-aws-modules/lambda/aws", "aws_lambda_function"],
    ["terraform-aws-modules/iam/aws//modules/iam-role", "aws_iam_role"],
    ["terraform-google-modules/network/google", "google_compute_network"],
    ["Azure/aks/azurerm", "azurerm_kubernetes_cluster"],
  ])("a module of the registry stands for what it makes: %s", (source, resource) => {
    expect(told(terraformReader, `module "m" {\n  source = "${source}"\n}\n`)).toContain(
      `2 terraform resource ${resource}`,
    );
  });

  test.each([
    "./modules/lambda",
    "ana/lambda/aws",
    "hashicorp/aws",
    "terraform-aws-modules/lambda/google",
    "terraform-aws-modules/lambda/aws/extra",
    "constructor/x/y",
  ])("any other module does not: %s", (source) => {
    const facts = told(terraformReader, `module "m" {\n  source = "${source}"\n}\n`);
    expect(facts.filter((one) => one.includes(" resource "))).toEqual([]);
  });
});
