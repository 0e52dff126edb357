import { Strategy as Facebook } from "passport-facebook";
import { Strategy as GitHub } from "passport-github2";
import { Strategy as Google } from "passport-google-oauth20";
import { Strategy as OAuth2 } from "passport-oauth2";

new Google({ clientID });  // ticks
new GitHub({ clientID });  // ticks
new OAuth2({ clientID });  // ticks
new Facebook({ clientID });  // ticks
