import llm_guard
import openai
from agents import input_guardrail, output_guardrail
from guardrails import Guard
from nemoguardrails import LLMRails
from presidio_analyzer import AnalyzerEngine

openai.Moderation.create(input=message)  # ticks
Guard().use(checks)  # ticks
LLMRails(settings)  # ticks
llm_guard.scan_prompt(scanners, message)  # ticks
AnalyzerEngine().analyze(message)  # ticks


@input_guardrail  # ticks
async def before(message): ...


@output_guardrail  # ticks
async def after(message): ...
