/** Nouns about systems: the web, networks, operations and security. The format is described in ../lexicon.ts. */
export const systemNouns = `
access/access|acesso|acceso
access control/access control|controle de acesso|control de acceso
accessibility/accessibility|acessibilidade|accesibilidad
account|conta de usuário|cuenta de usuario
animation|animação|animación
application|aplicação,aplicativo|aplicación
architecture|arquitetura|arquitectura
authentication/authentication|autenticação|autenticación
authorisation/authorisation|autorização|autorización
automation|automação,automatização|automatización
availability/availability|disponibilidade|disponibilidad
backup|cópia de segurança|copia de seguridad
client|cliente|cliente
cloud/cloud|nuvem|nube
cloud computing/cloud computing|computação em nuvem,computação na nuvem|computación en la nube
computer|computador|computadora,ordenador
computer network|rede de computadores|red de computadoras,red de ordenadores
configuration|configuração|configuración
connection|conexão|conexión
consumption/consumption|consumo|consumo
container|contêiner|contenedor
containerisation/containerisation|conteinerização,containerização|contenerización
continuous delivery/continuous delivery|entrega contínua|entrega continua
continuous deployment/continuous deployment|implantação contínua|despliegue continuo
continuous integration/continuous integration|integração contínua|integración continua
cryptography/cryptography|criptografia|criptografía
deployment/deployment|implantação,deploy|despliegue,deploy
design/design|-|diseño
development environment|ambiente de desenvolvimento|entorno de desarrollo
directory|diretório|directorio
environment|ambiente|entorno
environment variable|variável de ambiente|variable de entorno
feature|funcionalidade|funcionalidad
file system|sistema de arquivos,sistema de arquivo|sistema de archivos,sistema de ficheros
filter|filtro|filtro
folder structure/folder structure|estrutura de pasta,estrutura de diretório|estructura de carpeta,estructura de directorio
form|formulário|formulario
image|imagem|imagen
implementation|implementação|implementación
information security/information security|segurança da informação|seguridad de la información
computer security/computer security|segurança informática|seguridad informática
infrastructure/infrastructure|infraestrutura|infraestructura
infrastructure as code/infrastructure as code|infraestrutura como código|infraestructura como código
installation/installation|instalação|instalación
integration|integração|integración
interface|interface|interfaz
internet/internet|internet|internet
layer|camada|capa
layered architecture/layered architecture|arquitetura em camadas|arquitectura en capas,arquitectura por capas
library|biblioteca|biblioteca,librería
load balancing/load balancing|balanceamento de carga|balanceo de carga
machine|máquina|máquina
maintenance/maintenance|manutenção|mantenimiento
memory/memory|memória|memoria
memory management/memory management|gerenciamento de memória,gestão de memória|gestión de memoria
message|mensagem|mensaje
message queue|fila de mensagem|cola de mensaje
messaging/messaging|mensageria|mensajería
microservice|microsserviço,micro-serviço,microserviço|microservicio
migration|migração|migración
mobile app|aplicativo móvel|aplicación móvil
monitoring/monitoring|monitoramento,monitorização|monitoreo,monitorización
network|rede|red
notification|notificação|notificación
observability/observability|observabilidade|observabilidad
operating system|sistema operacional,sistema operativo|sistema operativo
orchestration/orchestration|orquestração|orquestación
page|página|página
pagination/pagination|paginação|paginación
password|senha|contraseña
performance/performance|desempenho,performance|rendimiento
permission|permissão|permiso
platform|plataforma|plataforma
processor|processador|procesador
production/production|produção|producción
protocol|protocolo|protocolo
real-time communication/real-time communication|comunicação em tempo real|comunicación en tiempo real
repository|repositório|repositorio
request|requisição|petición
request handling/request handling|tratamento de requisição|manejo de petición
response|resposta|respuesta
responsive design/responsive design|design responsivo|diseño responsivo,diseño responsive
responsiveness/responsiveness|responsividade|-
route|rota|/rutas
scalability/scalability|escalabilidade|escalabilidad
scheduling/scheduling|agendamento|programación de tareas
search/search|busca|búsqueda
security/security|segurança|seguridad
server|servidor|servidor
service|serviço|servicio
session|sessão|sesión
shortcut|atalho|-
state management/state management|gerenciamento de estado|gestión del estado,manejo del estado,gestión de estado,manejo de estado
styling/styling|estilização|-
system|sistema|sistema
terminal|terminal|terminal
upload|envio de arquivos|subida de archivos
usability/usability|usabilidade|usabilidad
user|usuário,utilizador|usuario
user experience/user experience|experiência do usuário,experiência de usuário|experiencia de usuario,experiencia del usuario
user interface|interface de usuário,interface do usuário|interfaz de usuario,interfaz del usuario
validation|validação|validación
form validation/form validation|validação de formulário|validación de formulario
virtual machine|máquina virtual|máquina virtual
virtualisation/virtualisation|virtualização|virtualización
web development/web development|desenvolvimento web|desarrollo web
web page|página web|página web
web server|servidor web|servidor web
AI/AI|ia|ia
DB/DBs|bd|bd,bbdd
DBMS|sgbd|sgbd
OS|so|so
button|botão|botón
cybersecurity/cybersecurity|cibersegurança,segurança cibernética|ciberseguridad
folder|pasta|carpeta
home page|página inicial|página inicial,página de inicio,página principal
login screen|tela de login|pantalla de login
menu|-|menú
NLP/NLP|pln|pln
payment|pagamento|-
screen|tela|pantalla
shopping cart|carrinho de compras|carrito de compras
state|estado|estado
update|atualização|actualización
IT/IT|ti|ti
`;
