package main // package store
