/** Words for the skills of cloud, infrastructure, containers and CI/CD. */
import type { WordTable } from "./word-table.ts";

export const platformWords: WordTable = {
  "aws-s3-lambda-rds": {
    names: "aws s3 lambda rds; s3 lambda rds",
    also: "aws; s3; rds; lambda; amazon; ec2; service",
  },
  "api-deployment": {
    names:
      "api deployment; deploy api; deploy rest api; heroku; railway; deploy api railway; api deploy heroku; deploy railway; deploy heroku; fly io; publish api; deploy render",
    in: "deploy",
    here: "render; railway; heroku; fly",
    also: "api; deploy; render; railway; heroku; aws; vercel; fly; production; cloud; docker; rest; server; service; azure; gcp; render",
  },
  "cloud-deployment": {
    names:
      "cloud deployment; deploy cloud; deploy; deploy production; deploy aws; deploy ec2; deploy vercel; deploy netlify; deploy azure; deploy gcp; vercel netlify; deploy ecs; deploy server; deploy frontend; vercel; netlify; deploy cloud production",
    also: "deploy; cloud; production; server; aws; ec2; gcp; azure; ecs; vercel; netlify; heroku; render; railway; google; digitalocean; service; vps; server; data; pipeline",
  },
  "aws-s3": {
    names: "s3; amazon s3; aws s3; s3 buckets",
    also: "aws; amazon; bucket; buckets; storage; objectstorage; file; upload; data; lake",
  },
  "aws-lambda": {
    names:
      "aws lambda; amazon lambda; lambda functions aws; lambda serverless; aws lambda functions; serverless lambda",
    in: "aws",
    here: "lambda; lambda functions; serverless functions",
    also: "aws; function; serverless; amazon; event",
  },
  "aws-dynamodb": {
    names: "dynamodb; aws dynamodb; amazon dynamodb",
    also: "aws; amazon; nosql; database; table",
  },
  "aws-sqs-sns": {
    names: "sqs; sns; sqs sns; aws sqs; aws sns; aws sqs sns; amazon sqs",
    also: "aws; amazon; queue; message; messagequeue; sqs; sns; notification; topic; event",
  },
  "aws-cloudformation": {
    names: "cloudformation; aws sam; aws cloudformation; cloudformation sam",
    also: "aws; iac; sam; stack; template; infrastructure",
  },
  "aws-cdk": { names: "cdk; aws cdk", also: "aws; iac; infrastructure" },
  "serverless-framework": { names: "serverlessframework", also: "aws; lambda; serverless; function" },
  "aws-step-functions": {
    names: "step functions; aws step functions",
    also: "aws; statemachine; function; workflow; orchestration",
  },
  "iam-policies": {
    names: "iam; iam roles; iam policies; iam permissions; aws iam; iam roles policies; iam users policies",
    also: "aws; role; policy; permission; user; security; access; accesscontrol; gcp; azure",
  },
  terraform: {
    names:
      "terraform; iac; iac terraform; terraform infrastructure; opentofu; terraform aws; terraform iac; create infrastructure terraform; terraform resources; create resources iac",
    in: "terraform",
    here: "resources; providers; provisioning; resources provisioning; resource provisioning; variables outputs; providers resources",
    also: "iac; infrastructure; infraestrutura; infraestructura; aws; gcp; azure; cloud; multi; resource; provider; provisioning; variable; output; hcl; terraform",
  },
  "terraform-modules-state": {
    names:
      "terraform modules; terraform state; remote state; terraform modules state; terraform workspaces; terraform remote state; terraform modules remote state",
    in: "terraform",
    here: "modules; state; state handling; remote backend; modules state; workspaces; modules workspaces; remote state; state management",
    also: "module; state; remote; workspace; workspaces; handle; terraform; lock; iac",
  },
  "kubernetes-manifests": {
    names:
      "kubernetes; kubernetes manifests; kubernetes deployments; pods deployments services; kubernetes pods; minikube; deploy kubernetes; kubernetes cluster; orchestration kubernetes; container orchestration kubernetes",
    in: "kubernetes",
    here: "pods; deployments; services; manifests; pods services; pods deployments; configmaps secrets; configmaps; ingress; statefulsets; pods services deployments; deployments services; cronjobs; secrets; yaml manifests",
    also: "pod; pods; deploy; deployments; service; services; manifest; manifests; container; orchestration; cluster; configmap; configmaps; secret; ingress; yaml; docker; minikube; k3s; eks; gke; aks; replicaset; local; conteiners",
    maybe: "container orchestration",
  },
  "kubernetes-probes-limits": {
    names:
      "liveness readiness; liveness readiness probes; kubernetes resource limits; kubernetes probes; probes resource limits; requests limits kubernetes; liveness probes",
    in: "kubernetes",
    here: "probes; resource limits; healthcheck; requests limits; liveness readiness",
    also: "probe; probes; resource; limit; limits; limites; liveness; readiness; cpu; memory; request; kubernetes; healthcheck; container",
  },
  "helm-charts": { names: "helm; helm charts; kubernetes helm", also: "chart; kubernetes; package; deploy" },
  ansible: {
    names: "ansible; ansible playbooks; ansible roles",
    in: "ansible",
    here: "roles; playbooks; inventories; inventory; playbook",
    also: "playbook; playbooks; provisioning; role; inventory; handle; configuration; automation; automacao; automatizacion; server",
  },
  nginx: {
    names:
      "nginx; nginx reverse proxy; nginx server; nginx proxy reverso; nginx proxy inverso; nginx loadbalancing",
    also: "reverse; proxy; server; loadbalancing; reverso; inverso; ssl; tls; https; http",
    maybe: "reverse proxy; proxy reverso; proxy inverso",
  },
  "cloud-networking": {
    names:
      "vpc; subnets; vpc subnets; security groups; vpcs subnets; cloud network; vpcs; aws vpc; vpc security groups; redes vpc",
    also: "vpc; vpcs; subnet; subnets; network; security; group; cloud; aws; subredes; firewall; virtual; gcp; azure; sub",
  },
  dockerfile: {
    names:
      "docker; dockerfile; dockerfiles; docker images; dockerize; docker containers; containerization; dockerize app; docker container image; docker basics; docker build; container docker; docker image build; conteinerizacao; contenedorizacion; dockerize api; dockerfile creation",
    in: "docker",
    here: "images containers; containers; images; build images; image creation; container images",
    also: "image; container; build; dockerize; dockerfile; dockerfiles; docker; devops; registry; creation; conteinerizacao; contenedores; api; run; application; images; pipelines",
  },
  "docker-multi-stage": {
    names:
      "multistage builds; multistage docker; multistage; docker multistage builds; image optimisation multistage; multistage dockerfile",
    also: "build; docker; image; stage; dockerfile; dockerfiles; builds; optimise",
  },
  "docker-non-root": {
    names: "nonroot; nonroot containers; nonroot docker; nonroot user; docker nonroot user",
    also: "user; container; docker; image; security; run",
  },
  dockerignore: {
    names: "dockerignore; build context docker; docker build context",
    also: "file; docker; build; context; image",
  },
  "docker-compose": {
    names:
      "dockercompose; docker dockercompose; dockercompose services; multi container dockercompose; dockercompose local environment",
    in: "docker",
    here: "compose; multi container; multi container app; multicontainer",
    also: "docker; container; multi; service; services; environment; compose; database; postgres; multicontainer; file; stack; networks; volumes",
  },
  "compose-services": {
    names:
      "dockercompose healthcheck; dockercompose volumes; dockercompose dependencies; docker volumes networks; dockercompose volumes networks; docker volumes; compose healthcheck volumes; docker networks volumes",
    in: "docker",
    here: "volumes; volumes network; network volumes; volumes networks; volume handling; volumenes; volumenes redes",
    also: "volume; volumes; network; networks; healthcheck; dependency; docker; dockercompose; container; service; volumenes; handle; health",
  },
  "docker-healthcheck": {
    names: "docker healthcheck; container healthcheck; healthcheck docker container; dockerfile healthcheck",
    in: "docker",
    here: "healthcheck; container healthcheck",
    also: "container; docker; image",
  },
  "docker-published-images": {
    names:
      "publish images; publish docker images; publish dockerhub; docker registry publish; publish image registry; publish container images; publish images ghcr; ghcr; publish image dockerhub; publish images registry; ecr publish",
    also: "image; docker; container; dockerhub; registry; ghcr; ecr; publish; version",
    maybe: "dockerhub; container registry; ecr",
  },
  "ci-tests": {
    names:
      "ci tests; tests ci; automated tests ci; ci pipeline tests; ci lint tests; cicd tests; githubactions tests; tests githubactions; ci lint pytest; run tests ci",
    also: "test; ci; cicd; pipeline; lint; pytest; automatic; githubactions; jest; continuous; run; unit; rodar; ejecutar",
  },
  "ci-matrix": {
    names: "ci matrix; githubactions matrix; matrix strategy; build matrix ci; ci matrix builds",
    also: "matrix; build; builds; ci; githubactions; version; strategy; test; python; matriz",
  },
  "ci-deployment": {
    names:
      "continuous deployment; continuous delivery; cd; cicd deployment; automatic deployment; deploy ci; deploy cicd; ci deploy; delivery continuous; ci cd deploy; deploy githubactions; automated deployment pipeline; githubactions deploy; ci automatic deployment; deploy pipeline",
    also: "deploy; ci; cicd; continuous; delivery; automatic; pipeline; githubactions; cd; ec2; ecs; aws; amazon; production; automatizado",
  },
  "ci-docker-images": {
    names:
      "docker ci; docker cicd; docker githubactions; docker images ci; build docker images ci; build image cicd; docker image githubactions; ci docker images",
    also: "image; docker; build; ci; cicd; githubactions; pipeline; container; publish",
  },
  "ci-service-containers": {
    names:
      "service containers; ci service containers; ci databases; githubactions service containers; database ci tests; postgres ci",
    also: "ci; container; service; database; githubactions; postgres; test",
  },
  "gitlab-ci": {
    names: "gitlab ci; gitlab cicd; gitlab pipelines; gitlab runners; ci gitlab",
    also: "ci; cicd; pipeline; pipelines; runner; continuous; integration",
  },
  jenkins: {
    names: "jenkins; jenkins pipelines; jenkinsfile; jenkins ci; jenkins cicd",
    also: "ci; cicd; pipeline; pipelines; jenkinsfile; continuous; devops",
  },
  "github-actions": {
    names:
      "githubactions; cicd githubactions; cicd; ci; cicd pipeline; ci pipeline; ci cd; githubactions workflows; cicd pipelines; ci githubactions; githubactions pipeline; ci cicd; ci continuous delivery; ci continuous deployment",
    also: "ci; cicd; cd; pipeline; pipelines; workflow; workflows; github; full; continuous; githubactions; integration; delivery; deploy; automation; automatic; completo; data; devops; cd; automate",
  },
  "ci-secrets": {
    names: "ci secrets; github secrets; githubactions secrets; secrets ci; secrets cicd; repository secrets",
    also: "secret; ci; cicd; github; githubactions; environment; handle; variable; repository",
  },
  "ci-reuse": {
    names:
      "reusable workflows; composite actions; reusable githubactions; custom githubactions; reusable workflows githubactions; reusable actions",
    also: "workflow; workflows; githubactions; action; composite; custom; reusable",
  },
  "pre-commit": {
    names:
      "precommit; precommit hooks; git hooks; husky; lefthook; husky git hooks; husky lint staged; commit hooks; precommit lint",
    also: "hook; git; lint; husky; staged; formatter; commit",
  },
  "linters-in-ci": {
    names:
      "lint ci; ci lint; lint cicd; lint formatter ci; lint githubactions; formatter ci; linters pipeline; ci linting formatting",
    also: "lint; ci; cicd; formatter; githubactions; pipeline; quality; check",
  },
  "linter-configuration": {
    names:
      "lint; linters formatters; flake8; ruff; pylint; isort; eslint; prettier; lint formatter; formatters; black flake8; pep8; ruff black; black isort; checkstyle; golangci lint; code formatter; lint flake8 black; pep 8",
    in: "python",
    here: "black; black formatter; style",
    also: "lint; formatter; black; flake8; ruff; isort; pylint; style; quality; eslint; prettier; config; estilo; pep8; mypy",
  },
  editorconfig: { names: "editorconfig", also: "file; formatter; style" },
  "static-type-checks": {
    names:
      "mypy; pyright; static type checking; type check; type checking mypy; static types check; mypy type check; verificacao de tipos; comprobacion de tipos; typehint mypy",
    also: "type; check; static; mypy; pyright; typehint; strict; estatica; ci",
  },
  "dependency-updates": {
    names:
      "dependabot; renovate; dependency updates; dependabot renovate; update dependencies; dependency update; atualizacao de dependencias; actualizacion de dependencias",
    also: "dependency; update; updates; automatic; security; alert",
  },
  "automated-releases": {
    names:
      "semantic release; automatic releases; release automation; release please; automated release; githubactions releases; semver automatic releases; goreleaser; release pipeline; semantic releases",
    also: "release; semver; automatic; version; changelog; pipeline; ci; githubactions; automation; semantic; tag; tags",
    maybe: "semver; releases",
  },
  "security-scanning": {
    names:
      "security scan; security scanning; codeql; trivy; bandit; snyk; sast; vulnerability scan; dependency scan; vulnerability scanning; gitleaks; pip audit; container scan; image scan trivy; secret scan; sast codeql; dependency audit",
    also: "security; scan; vulnerability; dependency; container; image; code; ci; sast; dast; trivy; snyk; codeql; bandit; tool; analysis; static; audit",
  },
  "commit-conventions": {
    names:
      "conventional commits; commitlint; commit conventions; commit messages; commit convention; conventional commit messages; semantic commits; commits semanticos; mensagens de commit; mensajes de commit; padrao commits",
    also: "commit; convention; message; conventional; git; commitlint; pattern; padrao; estandar",
  },
};
