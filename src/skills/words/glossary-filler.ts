/** Words of learning plans that say nothing about which skill is meant. Forms are written as in glossary.ts. */

/** Ignored everywhere. */
export const filler = `
a an the of for in on to from by as at be is are its your my our you i we it them this that these those vs
o os um uma uns umas de do da dos das no na nos nas em ao aos para por pelo pela que se seu sua seus suas meu minha
nosso nossa el la los las un una unos unas del al en lo su sus mi mis nuestro nuestra es sao son with com con using usando
via sobre about through entre into
learn* study* understand* know knowing practic* master* explore explored exploring explorar explorando get getting started start beginning begin complet* implement* creat* build*
develop* desenvolv* desarroll* writ* use used usage uses work working works set_up setting_up setup configur* instal* add
adding added apply* doing make making try_out introduc* intro basic* fundament* foundation* essential* advanced
beginner* simple simples concept* conceit* theor* teor* overview principle* core main general common deep_dive hands_on skill* tool*
librar* framework* technolog* tecnolog* techniqu* tecnica* good_practice* best_practice* boas_praticas buenas_practicas melhores_praticas
mejores_practicas popular most preferred preferivel optional opcional bonus etc first own new different various multiple level feature*
operation* operac* syntax sintax* example* exemplo* ejemplo* notion nocion* nocoes conocimiento* knowledge first_steps primeiros_passos primeros_pasos built_in builtin repasar exercis* exercic* ejercici* project* projet* proyect* app apps application* program
programs programming programac* code coding codigo software engineer* engenharia ingenieria backend back_end frontend front_end fullstack
full_stack web programa programas how what why when specific
aprend* estud* entend* conhec* conocer pratic* domin* criar criando criacao crie crear creando creacion constru* escrev* escrib* escrit* usar uso usos utiliz*
trabalh* trabaj* adicion* anad* agreg* aplica* fazer faca hacer avanc* avanz*
intermedi* sencill* visao_geral vision_general principi* temas_avanzados temas_avancados principal* habilidad* ferrament* herramient* bibliotec* libreri* primeir*
primer* adequad* apropriad* apropiad* adecuad* correspondent* system systems sistema sistemas desde funcionalidad* caracteristica* como local locales locais automatizad* automated
setups support soporte suporte plataforma* platform* nivel niveis inicial* conteudo* contenido*
try trying comprend* expose defining definir definindo definiendo clause* clausula* principais multiplo multiplos multipla multiplas multiples yml generating generar gerar gerando generando
pass passing passar pasar listen listening ouvir escuchar
instantiating accepting
le les des du une dans pour avec apprendre notions bases mit fur lernen grundlagen einfuhrung dengan untuk dari dasar belajar membuat konsep
学习 使用 完成 一个 简单的 简单 基础 基本语法 基本 语法 项目 常见的 常见 等 高级 实践 实战 掌握 了解 入门 的 设计原则 原则
`;

/**
 * Ignored, too, unless a phrase of a skill needs them: "where" says nothing in "Where to use hooks", but it is a clause of SQL.
 */
export const weak = `
can pra pro pros tmb later tooling define identify required confirm verify under below recap minimo suficiente consistent once covering affect affects
mini uno appropriate suitable adequate proper sure directo direct
current actual useful utiles uteis seguro segura seguros seguras two_way bidirec*
familiar* gain grasp dive become comfortable show shows showing display displaying bundle bundling wrap wrapping declare declaring organi* ensure
keep keeping avoid improv* enabl* perform performing run running save saving get getting find access accessing
complex complej* complexo* complexa* real_world mundo_real real reais reales properly correctly effectively efficiently efficient effective
robust scalable reliable full complete whole entire several many some more other others another both only also then together yourself manually
step_by_step passo_a_passo paso_a_paso from_scratch do_zero desde_cero in_depth in_detail a_fondo en_profundidad em_profundidade na_pratica en_la_practica
across between inside within without per after before during instead such like including e_g eg which where whether if while so there
use_case* casos_de_uso caso_de_uso case cases caso casos incluindo incluyendo gratis gratuit* free optional* important* way ways approach* topic topics topico* thing things kind kinds real_life
compreender compreendendo montar montando realizar realizando garantir melhorar mejorar mostrar mostrando exibir exibindo aprofundar
profundizar dominio rodar rodando executar executando ejecutar ejecutando funciona* works correctamente nativo nativa nativos nativas fase fases phase phases corretamente correta correto correcta correcto exitos* forma formas maneira* modo modos
quando onde qual quais entre dentro sem sin apos depois antes varios varias diversos diversas alguns algumas outro outros outra outras otro otros otra otras
tambem tambien menos cuando donde cual cuales despues algunos algunas completo completa completos completas saber logra* asegurar
tema temas good bom boa profesional* profissiona* professional* buen buena measur* medir
difference* diferenca* diferencia* each every all any cada todo todos toda todas
`;

/** Join what they are between: both are meant. */
export const andWords = "and e y und et dan plus mais mas 和 与 及";

/** Either is meant. */
export const orWords = "or ou o u vs versus 或";

/** After these, a few words that no skill uses only say what it is done for: "CRUD for users". */
export const complementWords =
  "of for in on to from with using across between inside within without including like against about over sobre incluindo incluyendo de do da dos das del para por em no na nos nas en al ao com con usando utilizando entre dentro sem sin";

/** What follows is what something is done with: "Bundle the app with Vite". */
export const instruments = "with using use uses via com usando usar uso utilizando utilizar con";

/** Beside the name of a tool, these say only that it is used: "Redis integration", "CORS handling". Concepts of the glossary. */
export const usage = `
handle integration driver official client sdk package module wrapper usage workflow management admin support structure pattern technique
scripting script advanced effective efficient proper custom simple real sample
`;

/**
 * An item with one of these is a reading, a course, a certificate, a job, a soft skill or an exercise. No code shows that, and a
 * skill that it mentions would be ticked for something else.
 */
export const unprovable = `
chapter capitulo capitulos article articles artigo artigos articulo articulos
newsletter podcast* youtube course courses curso cursos udemy coursera alura platzi bootcamp* tutorial* certif* exam
exams exame exames examen examenes interview* entrevista* vaga vagas job_application* job_search empleo emprego curriculum curriculo cv resume linkedin
leetcode hackerrank codewars exercism meetup* conference* conferencia* open_source_project* proyecto_open_source
soft_skill* teamwork mentor* networking_event*
flashcard* english ingles inglesa conversation conversac* 书籍 博客 会议 开源项目
read_the read_about minute minutes minuto minutos assistir watch ver_video* problems problemas questions
`;

/** As unprovable, unless the item makes one: "Build a blog with Django". */
export const products = "book books livro livros libro libros blog blogs video videos portfolio* quiz*";

/** Reviewing makes nothing new. In parentheses these only name a part: "Git (branch, PR, review)". */
export const reviewing =
  "review reviewing revisar revisao revision revise repaso code_review* revisao_de_codigo revision_de_codigo";

/** In a complement, these make another thing of it: "architecture of Kafka" is not Kafka. */
export const qualifiers = `
acceptance aceptacion aceitacao regression regresion regressao architecture arquitetura arquitectura internals strategy strategies
estrategia* contract contrato theory teoria history historia
`;

/** Together with one of these, an item is about text that the skills do look at. */
export const provableText = "readme* documentation_site changelog* contributing";
