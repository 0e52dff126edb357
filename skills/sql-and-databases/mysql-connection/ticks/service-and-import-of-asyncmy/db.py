import asyncmy
