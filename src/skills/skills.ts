/** All skills. Each file in this folder covers one topic. The bundle holds them compressed, so they are plain JSON. */
import { databaseAccessSkills } from "./database-access.ts";
import { databaseSkills } from "./databases.ts";
import { pythonSkills } from "./python.ts";
import { webSkills } from "./web.ts";
import { cloudSkills } from "./cloud.ts";
import { dataStoreSkills } from "./data-stores.ts";
import { dataSkills } from "./data.ts";
import { deliverySkills } from "./delivery.ts";
import { testingSkills } from "./testing.ts";
import { frontendSkills } from "./frontend.ts";
import { goProgramSkills } from "./go-programs.ts";
import { goSkills } from "./go.ts";
import { javaToolSkills } from "./java-tools.ts";
import { javaSkills } from "./java.ts";
import { javascriptSkills } from "./javascript.ts";
import { moreTestingSkills } from "./more-testing.ts";
import { nodeDataSkills } from "./node-data.ts";
import { nodeSkills } from "./node.ts";
import { springSkills } from "./spring.ts";
import { webTestingSkills } from "./web-testing.ts";
import { pythonLanguageSkills } from "./python-language.ts";
import { pythonToolSkills } from "./python-tools.ts";
import { sqlLanguageSkills } from "./sql-language.ts";
import { databaseEngineSkills } from "./database-engines.ts";
import { djangoSkills } from "./django.ts";
import { webSecuritySkills } from "./web-security.ts";
import { webFeatureSkills } from "./web-features.ts";
import { webApiSkills } from "./web-apis.ts";
import { sparkSkills } from "./spark.ts";
import { warehouseSkills } from "./warehouses.ts";
import { dataAnalysisSkills } from "./data-analysis.ts";
import { pipelineSkills } from "./pipelines.ts";
import { awsSkills } from "./aws.ts";
import { infrastructureSkills } from "./infrastructure.ts";
import { containerSkills } from "./containers.ts";
import { ciSkills } from "./ci.ts";
import { codeQualitySkills } from "./code-quality.ts";
import { operationsSkills } from "./operations.ts";
import { practiceSkills } from "./practices.ts";
import { dataModelSkills } from "./data-models.ts";
import { otherCloudSkills } from "./other-clouds.ts";
import type { Skill } from "./skill.ts";

export const skills: readonly Skill[] = [
  ...pythonSkills,
  ...databaseSkills,
  ...databaseAccessSkills,
  ...webSkills,
  ...testingSkills,
  ...dataSkills,
  ...dataStoreSkills,
  ...cloudSkills,
  ...deliverySkills,
  ...javascriptSkills,
  ...frontendSkills,
  ...nodeSkills,
  ...nodeDataSkills,
  ...javaSkills,
  ...javaToolSkills,
  ...springSkills,
  ...goSkills,
  ...goProgramSkills,
  ...moreTestingSkills,
  ...webTestingSkills,
  ...pythonLanguageSkills,
  ...pythonToolSkills,
  ...sqlLanguageSkills,
  ...databaseEngineSkills,
  ...djangoSkills,
  ...webSecuritySkills,
  ...webFeatureSkills,
  ...webApiSkills,
  ...sparkSkills,
  ...warehouseSkills,
  ...dataAnalysisSkills,
  ...pipelineSkills,
  ...awsSkills,
  ...infrastructureSkills,
  ...containerSkills,
  ...ciSkills,
  ...codeQualitySkills,
  ...operationsSkills,
  ...practiceSkills,
  ...dataModelSkills,
  ...otherCloudSkills,
];
