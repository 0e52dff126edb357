import { mount } from "@vue/test-utils";
import Loaf from "./Loaf.vue";

it("shows the name", () => {
  const wrapper = mount(Loaf, { props: { name: "Rye" } });
  expect(wrapper.text()).toContain("Rye"); // ticks
});
