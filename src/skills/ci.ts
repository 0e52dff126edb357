/** Continuous integration and delivery. */
import { inGitlab, inWorkflow, runInCi, usedInCi } from "./shared.ts";
import type { Skill } from "./skill.ts";

/** Commands that run tests, unlike `pip install pytest`. */
const testCommands = [
  "{pytest,tox,nox,ctest}*",
  "*{run ,-m ,&& ,; }{pytest,tox,nox,unittest}*",
  "*manage.py test*",
  "{npm,pnpm,yarn,bun} {test,t,run test}*",
  "*{npx ,exec }{vitest,jest,mocha,playwright test,cypress run}*",
  "*go test*",
  "*{mvn,mvnw} *{test,verify}*",
  "*{gradle,gradlew} *{test,check,build}*",
  "make *test*",
  "*dbt {test,build}*",
  "*docker{ compose,-compose} *pytest*",
];

const deployActions =
  "*heroku-deploy*,*render-deploy*,*render-action*,superfly/flyctl-actions*,*railway*,aws-actions/amazon-ecs-deploy*,*beanstalk-deploy*,azure/webapps-deploy*,Azure/webapps-deploy*,azure/functions-action*,Azure/functions-action*,google-github-actions/deploy-*,*vercel-action*,actions/deploy-pages*,peaceiris/actions-gh-pages*,appleboy/ssh-action*,appleboy/scp-action*,cloudflare/wrangler-action*,digitalocean/app_action*,*s3-sync-action*";

const deployCommands = [
  "*{flyctl,fly,sam,cdk,serverless,sls,copilot,eb,vercel,netlify,firebase,zappa,wrangler} deploy*",
  "*{railway up,heroku container:release,render deploys create,api.render.com,git push heroku,git push dokku}*",
  "*gcloud {run,app,functions,builds} {deploy,submit}*",
  "*{az webapp ,az functionapp ,az containerapp }*",
  "*aws {s3 sync,s3 cp,lambda update-function-code,ecs update-service,cloudformation deploy}*",
  "*{kubectl apply,kubectl set image,kubectl rollout,helm upgrade,kustomize build}*",
  "*{terraform apply,tofu apply,pulumi up,ansible-playbook }*",
  "*ssh *@*docker*",
];

/** First letters of secret names. They leave out GITHUB_TOKEN, which is always available. */
const secrets = "A,B,C,D,E,F,GC,GE,GH,GM,GO,GP,GR,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z";

export const ciSkills: readonly Skill[] = [
  {
    id: "ci-tests",
    title: "Tests in CI",
    field: "CI/CD",
    shows:
      "Runs the tests in a workflow or pipeline. Installing pytest does not count, and neither does a workflow that only builds.",
    parts: [{ name: "a test run", any: runInCi(testCommands) }],
    ticks: { ".github/workflows/ci.yml": "on: push\njobs:\n  test:\n    steps:\n      - run: pytest\n" },
    ignores: {
      ".github/workflows/ci.yml":
        "on: push\njobs:\n  build:\n    steps:\n      - run: pip install pytest\n      # - run: pytest\n",
    },
  },
  {
    id: "ci-matrix",
    title: "CI matrix builds",
    field: "CI/CD",
    shows:
      "Runs one job across several versions or operating systems with a matrix. Separate jobs written out by hand do not count.",
    parts: [
      {
        name: "a matrix",
        any: [`key jobs.*.strategy.matrix.*[]* & ${inWorkflow}`, `key *.parallel.matrix[].* & ${inGitlab}`],
      },
    ],
    ticks: {
      ".github/workflows/ci.yml":
        "jobs:\n  test:\n    strategy:\n      matrix:\n        python: ['3.12', '3.13']\n",
    },
    ignores: {
      ".github/workflows/ci.yml": "jobs:\n  test:\n    env: { python: '3.12' }\n    # matrix: [3.12, 3.13]\n",
    },
  },
  {
    id: "ci-deployment",
    title: "Continuous deployment",
    field: "CI/CD",
    shows:
      "Deploys the code from a workflow or pipeline to a platform, cloud, cluster or site. A script run by hand, or an image that is only pushed, does not count.",
    parts: [{ name: "a deployment", any: [usedInCi(deployActions), ...runInCi(deployCommands)] }],
    ticks: {
      ".github/workflows/deploy.yml":
        "on: push\njobs:\n  deploy:\n    steps:\n      - run: flyctl deploy --remote-only\n",
    },
    ignores: {
      "deploy.sh": "flyctl deploy\n",
      ".github/workflows/ci.yml":
        "on: push\njobs:\n  test:\n    steps:\n      - run: pytest  # flyctl deploy\n",
    },
  },
  {
    id: "ci-docker-images",
    title: "Building container images in CI",
    field: "CI/CD",
    shows:
      "Builds the repository's images in a workflow or pipeline, pushed or not. A service that CI starts from a ready-made image does not count.",
    parts: [
      {
        name: "an image build",
        any: [
          usedInCi("docker/build-push-action*,docker/bake-action*,*kaniko*,redhat-actions/buildah-build*"),
          ...runInCi([
            "*docker {build ,buildx build,image build,compose build}*",
            "*docker-compose build*",
            "*docker{ compose,-compose} up *--build*",
            "*kaniko/executor*",
          ]),
        ],
      },
    ],
    ticks: {
      ".github/workflows/image.yml":
        "on: push\njobs:\n  image:\n    steps:\n      - uses: docker/build-push-action@v6\n",
    },
    ignores: {
      ".github/workflows/ci.yml":
        "on: push\njobs:\n  test:\n    services:\n      db: { image: 'postgres:16' }\n    steps:\n      - run: docker ps # docker build .\n",
    },
  },
  {
    id: "ci-service-containers",
    title: "Service containers in CI",
    field: "CI/CD",
    shows:
      "Tests against a real database or broker that CI starts, as a service of the job or with Compose. SQLite in memory does not count.",
    parts: [
      {
        name: "a service",
        any: [
          `key jobs.*.services.*.image=* & ${inWorkflow}`,
          `key *services[]* & ${inGitlab}`,
          `key jobs.*.steps[].run=*docker{ compose,-compose} *up* & key jobs.*.steps[].run=*{pytest,npm test,npm run test,go test,mvn,gradlew} & ${inWorkflow}`,
          `key jobs.*.steps[].run=*docker{ compose,-compose} *up* & key jobs.*.steps[].run=*{pytest,npm test,npm run test,go test,mvn,gradlew} * & ${inWorkflow}`,
        ],
      },
    ],
    ticks: {
      ".github/workflows/ci.yml": "jobs:\n  test:\n    services:\n      db:\n        image: postgres:16\n",
    },
    ignores: {
      "compose.yaml": "services:\n  db:\n    image: postgres:16\n",
      ".github/workflows/ci.yml": "jobs:\n  test:\n    steps:\n      - run: pytest\n",
    },
  },
  {
    id: "gitlab-ci",
    title: "CI with GitLab",
    field: "CI/CD",
    shows:
      "Runs commands on the code in a GitLab pipeline: installs, checks, tests, builds or deploys it. A job that only prints does not count.",
    parts: [
      {
        name: "a job that works on the code",
        any: [
          `key *script{[],}=*{pip,uv,poetry,pytest,tox,python,ruff,npm,pnpm,yarn,npx,mvn,mvnw,gradle,gradlew,go,docker,make,terraform,dbt,kubectl,helm,cargo} * & ${inGitlab}`,
          `key *script{[],}={pytest,tox,make,ruff check,npm test,go test} & ${inGitlab}`,
        ],
      },
    ],
    ticks: { ".gitlab-ci.yml": "test:\n  script:\n    - pip install -r requirements.txt\n    - pytest\n" },
    ignores: { ".gitlab-ci.yml": "hello:\n  script:\n    - echo hello\n" },
  },
  {
    id: "jenkins",
    title: "CI with Jenkins",
    field: "CI/CD",
    shows:
      "Defines a Jenkinsfile whose stages run commands on the code. Jenkins as an image in Compose does not count.",
    parts: [
      {
        name: "a stage with commands",
        any: [
          "line *stage(* & line {sh,bat,powershell} * & path jenkinsfile*",
          "line *stage(* & line {sh,bat,powershell}(* & path jenkinsfile*",
          "line *stage(* & line *{ sh *} & path jenkinsfile*",
        ],
      },
    ],
    ticks: {
      Jenkinsfile:
        "pipeline {\n  stages {\n    stage('Test') { steps {\n      sh 'pytest'\n    } }\n  }\n}\n",
    },
    ignores: {
      Jenkinsfile:
        "pipeline {\n  stages {\n    stage('Test') { steps {\n      echo 'Test' // sh 'pytest'\n    } }\n  }\n}\n",
      "compose.yaml": "services:\n  ci:\n    image: jenkins/jenkins\n",
    },
  },
  {
    id: "ci-secrets",
    title: "Secrets in CI",
    field: "CI/CD",
    shows:
      "Takes credentials from the repository's secrets, or logs in through OpenID Connect without stored credentials. GITHUB_TOKEN, which is always available, does not count, and neither does a password in the file.",
    parts: [
      {
        name: "a secret",
        any: [
          `key *=*secrets.{${secrets}}* & ${inWorkflow}`,
          `key {,jobs.*.}permissions.id-token=write & ${inWorkflow}`,
          "line *withCredentials(* & path jenkinsfile*",
          "line *credentials('* & path jenkinsfile*",
        ],
      },
    ],
    ticks: {
      ".github/workflows/deploy.yml":
        "jobs:\n  deploy:\n    steps:\n      - run: flyctl deploy\n        env: { FLY_API_TOKEN: '${{ secrets.FLY_API_TOKEN }}' }\n",
    },
    ignores: {
      ".github/workflows/ci.yml":
        "jobs:\n  test:\n    steps:\n      - run: pytest\n        env: { TOKEN: '${{ secrets.GITHUB_TOKEN }}', PASSWORD: secret }\n",
    },
  },
  {
    id: "ci-reuse",
    title: "Reusable workflows and actions",
    field: "CI/CD",
    shows: "Defines a workflow that others call, or an action, so that shared steps live in one place.",
    parts: [
      {
        name: "a reusable workflow or action",
        any: [
          `key on.workflow_call* & ${inWorkflow}`,
          "key runs.using=* & path action.y{,a}ml",
          `key include[].local=* & ${inGitlab}`,
        ],
      },
    ],
    ticks: { ".github/actions/setup/action.yml": "runs:\n  using: composite\n  steps: []\n" },
    ignores: {
      ".github/workflows/ci.yml":
        "on: workflow_dispatch # workflow_call\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v4\n",
    },
  },
];
