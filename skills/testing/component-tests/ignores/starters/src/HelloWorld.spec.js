import { mount } from "@vue/test-utils";

expect(mount(HelloWorld).text()).toContain("Hello Vitest");
