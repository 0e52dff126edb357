import { describe, expect, test } from "vitest";
import { installedBy, installLists } from "../../../src/languages/not-own/installed.ts";

/** The paths that are left, of files with these texts. */
function kept(files: Readonly<Record<string, string>>): string[] {
  const paths = Object.keys(files);
  const isInstalled = installedBy(installLists(paths), new Map(Object.entries(files)));
  return paths.filter((path) => !isInstalled(path) && !path.includes("-info/"));
}

const metadata = "Metadata-Version: 2.1\n";

describe("pip install --target", () => {
  test("the files that RECORD lists", () => {
    expect(
      kept({
        "lambda/PyYAML-6.0.dist-info/RECORD":
          'yaml/__init__.py,sha256=x,1\n_yaml.py,,\n"odd, name.py",,\n../../bin/a,sha256=y,2\n',
        "lambda/yaml/__init__.py": "",
        "lambda/_yaml.py": "",
        "lambda/odd, name.py": "",
        "lambda/handler.py": "",
        "lambda/shop/__init__.py": "",
        "yaml/__init__.py": "",
      }),
    ).toEqual(["lambda/handler.py", "lambda/shop/__init__.py", "yaml/__init__.py"]);
  });

  test("the packages that top_level.txt lists", () => {
    expect(
      kept({
        "python_dateutil-2.8.dist-info/top_level.txt": "dateutil\n",
        "dateutil/tz/win.py": "",
        "main.py": "",
      }),
    ).toEqual(["main.py"]);
  });

  test("without a list, what is named like the package", () => {
    expect(
      kept({
        "deps/six-1.16.0.dist-info/METADATA": metadata,
        "deps/Flask_Cors-4.0.dist-info/METADATA": metadata,
        "deps/six.py": "",
        "deps/flask_cors/core.py": "",
        "deps/mine.py": "",
        "six.py": "",
      }),
    ).toEqual(["deps/mine.py", "six.py"]);
  });

  test("eggs that were installed", () => {
    expect(
      kept({
        "deps/shop-1.0-py3.7.egg-info/installed-files.txt": "../shop/cart.py\nPKG-INFO\n",
        "deps/shop/cart.py": "",
        "deps/mine.py": "",
      }),
    ).toEqual(["deps/mine.py"]);
  });
});

test("the owner's package, installed for development, is the owner's", () => {
  expect(
    kept({
      "src/shop.egg-info/PKG-INFO": metadata,
      "src/shop.egg-info/top_level.txt": "shop\n",
      "src/shop/cart.py": "",
    }),
  ).toEqual(["src/shop/cart.py"]);
});
