import bert_score
import evaluate
import giskard
import langsmith
from datasets import load_metric
from deepeval import assert_test
from langchain.evaluation import load_evaluator
from llama_index.core.evaluation import FaithfulnessEvaluator
from nltk.translate.bleu_score import corpus_bleu, sentence_bleu
from phoenix.evals import llm_classify
from rouge import Rouge
from rouge_score.rouge_scorer import RougeScorer
from trulens.core import TruSession

assert_test(case, metrics)  # ticks
langsmith.evaluate(answer, data="manual")  # ticks
langsmith.aevaluate(answer, data="manual")  # ticks
langsmith.Client().create_dataset("manual")  # ticks
TruSession()  # ticks
load_evaluator("qa")  # ticks
FaithfulnessEvaluator()  # ticks
llm_classify(rows)  # ticks
giskard.scan(model)  # ticks
RougeScorer(["rouge1"])  # ticks
Rouge().get_scores(a, b)  # ticks
sentence_bleu([a], b)  # ticks
corpus_bleu([[a]], [b])  # ticks
bert_score.score(a, b)  # ticks


def hit_rate(relevance):  # ticks
    return sum(map(any, relevance)) / len(relevance)


def mrr(relevance):  # ticks
    return relevance


def llm_as_a_judge(answer):  # ticks
    return answer


def run_llm_judge(answer):  # ticks
    return answer


def evaluate_rag(questions):  # ticks
    return questions


def judge_answer(answer):  # ticks
    return answer
