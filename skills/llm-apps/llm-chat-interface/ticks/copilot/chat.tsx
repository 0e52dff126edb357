import { CopilotChat, CopilotPopup, CopilotSidebar } from "@copilotkit/react-ui";

export const one = <CopilotChat />; // ticks
export const two = <CopilotSidebar />; // ticks
export const three = <CopilotPopup />; // ticks
