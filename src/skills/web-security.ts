/** Security of web backends: passwords, login, permissions, CORS and rate limits. */
import type { Skill } from "./skill.ts";

export const webSecuritySkills: readonly Skill[] = [
  {
    id: "password-hashing",
    title: "Password hashing",
    field: "Web backends",
    shows:
      "Hashes and verifies passwords with bcrypt, Argon2, scrypt or PBKDF2, through a library or a framework. SHA-256 and MD5 from hashlib are too fast and do not count.",
    parts: [
      {
        name: "a password hash",
        any: [
          "python call passlib*.{hash,verify}",
          "python call *{pwd_context,password_context,pwd_hasher}.{hash,verify}",
          "python call bcrypt.{hashpw,checkpw}",
          "python call {argon2,pwdlib}*.{hash,verify}",
          "python call {werkzeug.security,flask_bcrypt}*.{generate_password_hash,check_password_hash}",
          "python call *bcrypt*.{generate_password_hash,check_password_hash}",
          "python call django.contrib.auth.hashers.{make_password,check_password}",
          "python string django.contrib.auth.hashers.{Argon2,BCrypt,BCryptSHA256,Scrypt}PasswordHasher",
          "python call *.{set_password,create_user} & python import {django.contrib.auth*,rest_framework*}",
          "python call hashlib.{scrypt,pbkdf2_hmac}",
          "js call {bcrypt,bcryptjs,argon2}.{hash,hashSync,compare,compareSync,verify}",
          "js call {crypto,node:crypto}.{scrypt,scryptSync,pbkdf2}",
          "java new org.springframework.security.crypto*{BCrypt,Argon2,SCrypt,Pbkdf2}PasswordEncoder",
          "java call *PasswordEncoder.{encode,matches}",
          "go call golang.org/x/crypto/{bcrypt,argon2,scrypt}.*",
        ],
      },
    ],
    except: ["**/tests/**", "test_*.py", "conftest.py"],
    ticks: {
      "security.py":
        "from passlib.context import CryptContext\ncontext = CryptContext(schemes=['bcrypt'])\nhashed = context.hash(password)\n",
    },
    ignores: {
      "security.py": "import hashlib\nhashed = hashlib.sha256(password).hexdigest()  # bcrypt.hashpw\n",
    },
  },
  {
    id: "user-login",
    title: "User authentication",
    field: "Web backends",
    shows:
      "Logs users in and recognises them afterwards, through FastAPI's OAuth2 password flow, Flask-Login, Django sessions, Passport, Spring Security or similar. A fixed key in a header does not count.",
    parts: [
      {
        name: "a login",
        any: [
          "python use fastapi.security*.{OAuth2PasswordRequestForm,OAuth2PasswordRequestFormStrict}",
          "python argument fastapi.Depends fastapi.security*.OAuth2PasswordRequestForm*",
          "python call fastapi_users*.{FastAPIUsers,AuthenticationBackend}",
          "python call flask_login.{login_user,logout_user}",
          "python call flask_jwt_extended.create_access_token & python decorator flask*",
          "python call django.contrib.auth.{authenticate,login}",
          "python call django.contrib.auth.views.LoginView.as_view",
          "python call {rest_framework_simplejwt,knox,dj_rest_auth}*.as_view",
          "js call passport.{use,authenticate}",
          "js call next-auth*",
          "ts decorator @nestjs/common.UseGuards",
          "java call *{HttpSecurity,http}*.{formLogin,httpBasic,oauth2Login,authorizeHttpRequests}",
          "java use org.springframework.security.authentication.AuthenticationManager",
        ],
      },
    ],
    except: ["**/tests/**", "test_*.py", "conftest.py"],
    ticks: {
      "login.py":
        "from fastapi import Depends\nfrom fastapi.security import OAuth2PasswordRequestForm\ndef login(form: OAuth2PasswordRequestForm = Depends()): ...\n",
    },
    ignores: {
      "login.py":
        "from fastapi import Header\nfrom fastapi.security import OAuth2PasswordRequestForm\ndef get(key: str = Header()): return key == KEY\n",
    },
  },
  {
    id: "oauth2-providers",
    title: "Login with OAuth 2.0 or OpenID Connect",
    field: "Web backends",
    shows:
      "Logs users in with an account from another provider, such as Google, GitHub or an OpenID Connect server. FastAPI's password flow has no such provider and does not count.",
    parts: [
      {
        name: "an identity provider",
        any: [
          "python call authlib.integrations*OAuth*().register",
          "python call {authlib.integrations,requests_oauthlib,httpx_oauth}*.{OAuth2Session,OAuth2Client,AsyncOAuth2Client,GoogleOAuth2,GitHubOAuth2,authorize_redirect}",
          "python call *.{authorize_redirect,authorize_access_token} & python import authlib*",
          "python call flask_dance*.make_*_blueprint",
          "python base {allauth,social_core,social_django}*",
          "python string {allauth.socialaccount.providers,social_core.backends}.*",
          "js new {passport-google-oauth20,passport-github2,passport-oauth2,passport-facebook}*",
          "js call {next-auth,@auth/core}/providers/*",
          "java call *{HttpSecurity,http}*.oauth2Login",
          "key spring.security.oauth2.client.registration.*",
          "go literal golang.org/x/oauth2.Config",
        ],
      },
    ],
    ticks: {
      "login.py":
        "from authlib.integrations.starlette_client import OAuth\noauth = OAuth()\noauth.register('google', client_id=id)\n",
    },
    ignores: {
      "login.py":
        "from fastapi.security import OAuth2PasswordBearer\nscheme = OAuth2PasswordBearer(tokenUrl='login')  # OAuth().register\n",
    },
  },
  {
    id: "authorization",
    title: "Roles and permissions in APIs",
    field: "Web backends",
    shows:
      "Checks a user's role or permission before the route runs. Checking only that somebody is logged in does not count.",
    parts: [
      {
        name: "a permission check",
        any: [
          "python decorator django.contrib.auth.decorators.{permission_required,user_passes_test,staff_member_required}",
          "python base django.contrib.auth.mixins.{PermissionRequiredMixin,UserPassesTestMixin}",
          "python base rest_framework.permissions.*",
          "python use rest_framework.permissions.{IsAdminUser,DjangoModelPermissions,IsAuthenticatedOrReadOnly}",
          "python call fastapi.Security",
          "python argument fastapi.Depends {*admin*,*role*,*permission*,*superuser*}",
          "python decorator *.{roles_required,permission_required,role_required,requires_roles}",
          "ts decorator *.Roles",
          "ts decorator @nestjs/common.SetMetadata",
          "java annotation {org.springframework.security,jakarta.annotation.security,javax.annotation.security}*.{PreAuthorize,Secured,RolesAllowed}",
          "java call *.{hasRole,hasAuthority,hasAnyRole}",
        ],
      },
    ],
    except: ["**/tests/**", "test_*.py", "conftest.py"],
    ticks: {
      "sales.py":
        "from rest_framework.permissions import BasePermission\nclass IsSeller(BasePermission): ...\n",
    },
    ignores: {
      "sales.py":
        "from django.contrib.auth.decorators import login_required\n@login_required\ndef sales(request): ...  # permission_required\n",
    },
  },
  {
    id: "cors",
    title: "CORS",
    field: "Web backends",
    shows:
      "Declares which other origins may call the server, through the framework's middleware or settings. A package in a manifest, or a header that a client sends, does not count.",
    parts: [
      {
        name: "a CORS policy",
        any: [
          "python argument *.add_middleware {fastapi,starlette}.middleware.cors.CORSMiddleware",
          "python argument *Middleware {fastapi,starlette}.middleware.cors.CORSMiddleware",
          "python call flask_cors.CORS",
          "python decorator flask_cors.cross_origin",
          "python string corsheaders.middleware.CorsMiddleware",
          "python assign CORS_{ALLOWED_ORIGINS,ALLOWED_ORIGIN_REGEXES,ALLOW_ALL_ORIGINS,ORIGIN_WHITELIST,ORIGIN_ALLOW_ALL} & path **/settings*",
          "python assign CORS_{ALLOWED_ORIGINS,ALLOWED_ORIGIN_REGEXES,ALLOW_ALL_ORIGINS,ORIGIN_WHITELIST,ORIGIN_ALLOW_ALL} & path **/settings/*.py",
          "js call {cors,@koa/cors}",
          "js use @fastify/cors",
          "js call *.enableCors",
          "js argument @nestjs/core.NestFactory.create cors=true",
          "java annotation org.springframework.web.bind.annotation.CrossOrigin",
          "java call *.addCorsMappings",
          "java use org.springframework.web.{cors.CorsConfiguration,servlet.config.annotation.CorsRegistry}",
          "go call github.com/{rs/cors,gin-contrib/cors,go-chi/cors}*",
          "key Resources.*.Properties.{Cors,CorsConfiguration}*",
        ],
      },
    ],
    ticks: {
      "main.py":
        "from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=sites)\n",
    },
    ignores: {
      "main.py":
        "from fastapi.middleware.cors import CORSMiddleware\nfrom fastapi import FastAPI\napp = FastAPI()  # app.add_middleware(CORSMiddleware)\n",
    },
  },
  {
    id: "rate-limiting",
    title: "Rate limiting",
    field: "Web backends",
    shows:
      "Limits how often each caller may use an API. Waiting between requests to a third-party API does not count.",
    parts: [
      {
        name: "a rate limit",
        any: [
          "python decorator {slowapi,flask_limiter}*.Limiter().{limit,shared_limit}",
          "python decorator *limiter.{limit,shared_limit}",
          "python argument flask_limiter*.Limiter default_limits=*",
          "python call fastapi_limiter*.RateLimiter",
          "python base rest_framework.throttling.*",
          "python string rest_framework.throttling.*",
          "python field throttle_classes & python import *throttl*",
          "python field throttle_scope",
          "python decorator {django_ratelimit,ratelimit}*.ratelimit",
          "js call express-rate-limit*",
          "js use @fastify/rate-limit",
          "ts decorator @nestjs/throttler.Throttle",
          "js call @nestjs/throttler.ThrottlerModule.forRoot",
          "java use io.github.bucket4j.*",
          "java annotation io.github.resilience4j.ratelimiter*.RateLimiter",
          "go call golang.org/x/time/rate.NewLimiter",
        ],
      },
    ],
    ticks: {
      "main.py":
        "from slowapi import Limiter\nlimiter = Limiter(key_func=address)\n@limiter.limit('5/minute')\ndef get(request): ...\n",
    },
    ignores: {
      "fetch.py":
        "import time, requests\nfor page in pages:\n    requests.get(page); time.sleep(1)  # rate limit of the API\n",
    },
  },
];
