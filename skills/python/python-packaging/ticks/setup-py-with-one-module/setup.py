from setuptools import setup

setup(name="shop", py_modules=["shop"], entry_points={"console_scripts": ["shop=shop:main"]})
