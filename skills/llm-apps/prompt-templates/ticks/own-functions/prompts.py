def build_prompt(question, context):  # ticks
    return f"Answer {question} from {context}"


def create_system_prompt(question, context):  # ticks
    return f"Answer {question} from {context}"


def make_rag_prompt(question, context):  # ticks
    return f"Answer {question} from {context}"


def format_prompt_for_pages(question, context):  # ticks
    return f"Answer {question} from {context}"


