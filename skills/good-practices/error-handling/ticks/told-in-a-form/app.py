from tkinter import messagebox

import streamlit as st


def bake():
    try:
        save()
    except KeyError as error:  # ticks
        st.error(error)


def cake():
    try:
        save()
    except KeyError:  # ticks
        messagebox.showerror("Shop", "No such cake")
