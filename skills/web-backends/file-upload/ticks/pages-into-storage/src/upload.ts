import { createUploadthing } from "uploadthing/next";
import { put } from "@vercel/blob";
import { uploadBytes, uploadBytesResumable } from "firebase/storage";
import { uploadBytes as send } from "@angular/fire/storage";
import firebase from "firebase/app";

export const one = (photo: File) => uploadBytes(place, photo); // ticks
export const two = (photo: File) => uploadBytesResumable(place, photo); // ticks
export const three = (photo: File) => send(place, photo); // ticks
export const four = (photo: File) => supabase.storage.from("photos").upload(name, photo); // ticks
export const five = (photo: File) => firebase.storage().ref("photos").put(photo); // ticks
export const six = (photo: File) => put("photo", photo); // ticks
export const seven = createUploadthing(); // ticks
