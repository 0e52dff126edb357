prompt_template = """
Answer {question} from {context}.
""".strip()

answer = model(prompt_template.format(question=question, context=context))  # ticks
