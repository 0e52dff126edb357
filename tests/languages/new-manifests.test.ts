/** Manifests and projects of the languages that are read by tables. */
import { describe, expect, test } from "vitest";
import { factsIn } from "../support/model.ts";
import { describeProject } from "../../src/projects/project.ts";
import { type ProjectFiles, projectTree } from "../support/project.ts";

describe("manifests", () => {
  test.each<[string, string, string[]]>([
    [
      "Shop.csproj",
      '<Project Sdk="Microsoft.NET.Sdk.Web">\n  <PropertyGroup>\n    <Nullable>enable</Nullable>\n  </PropertyGroup>\n  <!-- <PackageReference Include="No" /> -->\n  <PackageReference Include="Serilog.AspNetCore" Version="8.0.0" />\n</Project>\n',
      ["1 key Sdk=Microsoft.NET.Sdk.Web", "3 key Nullable=enable", "6 dependency nuget:serilog.aspnetcore"],
    ],
    [
      "composer.json",
      '{\n  "require": {\n    "php": "^8.2",\n    "laravel/framework": "^11"\n  },\n  "require-dev": { "pestphp/pest": "^3" }\n}\n',
      [
        "2 key require",
        "3 key require.php=^8.2",
        "4 dependency composer:laravel/framework",
        "4 key require.laravel/framework=^11",
        "6 dependency composer:pestphp/pest",
        "6 key require-dev",
        "6 key require-dev.pestphp/pest=^3",
      ],
    ],
    [
      "Gemfile",
      'source "https://rubygems.org"\n# gem "no"\ngem "rails", "~> 7.1"\ngroup :test do\n  gem \'rspec-rails\'\nend\n',
      ["3 dependency gem:rails", "5 dependency gem:rspec-rails"],
    ],
    [
      "Cargo.toml",
      '[dependencies]\nserde = { version = "1", features = ["derive"] }\njson = { package = "serde_json", version = "1" }\n[target."cfg(unix)".dev-dependencies]\nnix = "0.29"\n',
      [
        "1 key dependencies",
        "2 dependency cargo:serde",
        "2 key dependencies.serde",
        "2 key dependencies.serde.version=1",
        "2 key dependencies.serde.features",
        "2 key dependencies.serde.features[]=derive",
        "3 dependency cargo:serde_json",
        "3 key dependencies.json",
        "3 key dependencies.json.package=serde_json",
        "3 key dependencies.json.version=1",
        "4 key target",
        "4 key target.cfg(unix)",
        "4 key target.cfg(unix).dev-dependencies",
        "5 dependency cargo:nix",
        "5 key target.cfg(unix).dev-dependencies.nix=0.29",
      ],
    ],
    [
      "pubspec.yaml",
      "name: shop\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n",
      [
        "1 key name=shop",
        "2 key dependencies",
        "3 dependency pub:flutter",
        "3 key dependencies.flutter",
        "4 key dependencies.flutter.sdk=flutter",
        "5 dependency pub:http",
        "5 key dependencies.http=^1.0.0",
      ],
    ],
    [
      "Package.swift",
      'let package = Package(\n  dependencies: [\n    // .package(url: "https://github.com/no/no.git", from: "1.0.0"),\n    .package(url: "https://github.com/vapor/vapor.git", from: "4.0.0"),\n  ],\n  targets: [.executableTarget(name: "App")]\n)\n',
      ["4 dependency swift:vapor/vapor", "6 key targets=executableTarget"],
    ],
    ["Podfile", "platform :ios\npod 'Alamofire', '~> 5.0'\n", ["2 dependency pod:alamofire"]],
    [
      "CMakeLists.txt",
      "project(shop)\n# find_package(No)\nfind_package(Boost REQUIRED)\nadd_executable(shop main.cpp)\nenable_testing()\n",
      [
        "1 cmake project shop",
        "3 cmake find_package Boost",
        "3 dependency cmake:boost",
        "4 cmake add_executable shop",
        "5 cmake enable_testing",
      ],
    ],
    [
      "vcpkg.json",
      '{ "dependencies": ["fmt", { "name": "Boost-Asio" }] }\n',
      ["1 dependency vcpkg:fmt", "1 dependency vcpkg:boost-asio"],
    ],
    ["conanfile.txt", "[requires]\nfmt/10.0.0\n[generators]\nCMakeDeps/x\n", ["2 dependency conan:fmt"]],
  ])("%s", async (name, text, expected) => {
    expect(await factsIn(name, text)).toEqual(expected);
  });
});

const web = '<Project Sdk="Microsoft.NET.Sdk.Web">\n</Project>\n';

describe("projects", () => {
  test.each<[string, ProjectFiles, string[]]>([
    ["a web API of .NET", { "Shop.csproj": web }, ["dotnet run"]],
    [
      "a solution of .NET",
      { "Shop.sln": "", "Api/Api.csproj": web, "Core/Core.csproj": "<Project>\n</Project>\n" },
      ["dotnet run --project Api"],
    ],
    [
      "Laravel",
      { "composer.json": "{}", artisan: "#!/usr/bin/env php" },
      ["composer install", "php artisan serve"],
    ],
    ["Rails", { Gemfile: 'gem "rails"\n', "bin/rails": "" }, ["bundle install", "bin/rails server"]],
    ["a program in Rust", { "Cargo.toml": "[package]\n", "src/main.rs": "fn main() {}\n" }, ["cargo run"]],
    ["a library in Rust", { "Cargo.toml": "[package]\n", "src/lib.rs": "" }, []],
    [
      "Flutter",
      { "pubspec.yaml": "dependencies:\n  flutter:\n    sdk: flutter\n" },
      ["flutter pub get", "flutter run"],
    ],
    ["a program in Swift", { "Package.swift": '.executableTarget(name: "App")\n' }, ["swift run"]],
    ["CMake", { "CMakeLists.txt": "project(shop)\n" }, ["cmake -B build", "cmake --build build"]],
  ])("%s is run", async (_, files, expected) => {
    expect(describeProject(await projectTree(files)).run).toEqual(expected);
  });

  test.each<[string, ProjectFiles, string, number]>([
    [
      "xUnit",
      {
        "Shop.csproj": web,
        "CartTests.cs": "class CartTests { [Fact] void A() { } [Theory] void B() { } }\n",
      },
      "dotnet test",
      2,
    ],
    [
      "PHPUnit",
      {
        "composer.json": "{}",
        "tests/CartTest.php": "<?php class CartTest extends TestCase { public function testAdds() {} }\n",
      },
      "vendor/bin/phpunit",
      1,
    ],
    [
      "Pest",
      {
        "composer.json": '{"require-dev": {"pestphp/pest": "^3"}}',
        "tests/CartTest.php": "<?php\nit('adds', function () {});\ntest('removes', fn () => 1);\n",
      },
      "vendor/bin/pest",
      2,
    ],
    [
      "RSpec",
      {
        Gemfile: "gem 'rspec'\n",
        "spec/cart_spec.rb": "RSpec.describe Cart do\n  it 'adds' do\n  end\nend\n",
      },
      "bundle exec rspec",
      1,
    ],
    [
      "minitest",
      {
        Gemfile: "\n",
        "test/cart_test.rb": "class CartTest < Minitest::Test\n  def test_adds\n  end\nend\n",
      },
      "bundle exec rake test",
      1,
    ],
    [
      "Rust",
      {
        "Cargo.toml": "",
        "src/lib.rs":
          "#[cfg(test)]\nmod tests {\n  #[test]\n  fn a() {}\n  #[tokio::test]\n  async fn b() {}\n}\n",
      },
      "cargo test",
      2,
    ],
    [
      "Flutter",
      {
        "pubspec.yaml": "dependencies:\n  flutter:\n    sdk: flutter\n",
        "test/cart_test.dart": "void main() {\n  test('a', () {});\n  testWidgets('b', (t) async {});\n}\n",
      },
      "flutter test",
      2,
    ],
    [
      "XCTest and Swift Testing",
      {
        "Package.swift": "",
        "Tests/CartTests/CartTests.swift":
          "class CartTests: XCTestCase { func testAdds() {} func helper() {} }\n@Test func removes() {}\n",
      },
      "swift test",
      2,
    ],
    [
      "GoogleTest and Catch2",
      {
        "CMakeLists.txt": "",
        "tests/cart_test.cpp": 'TEST(Cart, Adds) { }\nTEST_CASE("removes") { }\n',
      },
      "ctest --test-dir build",
      2,
    ],
    [
      "JUnit in Kotlin",
      {
        "build.gradle.kts": "",
        gradlew: "",
        "CartTest.kt": "class CartTest {\n  @Test\n  fun adds() {}\n}\n",
      },
      "./gradlew test",
      1,
    ],
  ])("tests with %s are counted", async (_, files, command, count) => {
    expect(describeProject(await projectTree(files)).tests).toEqual([{ command, count }]);
  });
});
