"""Follows steps on spreadsheet files in LibreOffice, by its UNO bridge: the tests write the steps and read what it leaves.

Arguments: soffice, the profile's URL, a JSON file: a list of steps, each a list of words.
"""

import json
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Desk:
    def __init__(self, context):
        self.manager = context.ServiceManager
        self.context = context
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.dispatcher = self.service("com.sun.star.frame.DispatchHelper")

    def service(self, name):
        return self.manager.createInstanceWithContext(name, self.context)

    def open(self, url):
        self.book = self.desktop.loadComponentFromURL(url, "_blank", 0, ())
        self.frame = self.book.CurrentController.Frame
        # Once as it opens, then before each dump: not after each cell.
        self.book.enableAutomaticCalculation(False)

    def dispatch(self, command, *options):
        self.dispatcher.executeDispatch(self.frame, ".uno:" + command, "", 0, options)

    def type(self, sheet, address, text):
        """As a person types it in the cell: what a protection refuses stays out."""
        self.book.CurrentController.setActiveSheet(self.book.Sheets.getByName(sheet))
        self.dispatch("GoToCell", option("ToPoint", address))
        if text == "":
            self.dispatch("ClearContents")
        else:
            self.dispatch("EnterString", option("StringName", text))

    def dump(self, path):
        """Every filled cell: sheet, row and column from 1, what it gives; an error is None."""
        cells = []
        self.book.calculateAll()
        for sheet in self.book.Sheets:
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)
            last = cursor.RangeAddress
            block = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
            for row, (values, formulas) in enumerate(zip(block.DataArray, block.FormulaArray)):
                for column, (value, formula) in enumerate(zip(values, formulas)):
                    if formula != "":
                        cells.append([sheet.Name, row + 1, column + 1, value])
        with open(path, "w", encoding="utf-8") as file:
            json.dump(cells, file)

    def store(self, url, filter_name):
        self.book.storeToURL(url, (option("FilterName", filter_name),))

    def draw(self, sheet, url):
        """The first drawing of a sheet, as PNG."""
        self.book.calculateAll()
        export = self.service("com.sun.star.drawing.GraphicExportFilter")
        export.setSourceDocument(self.book.Sheets.getByName(sheet).DrawPage.getByIndex(0))
        export.filter((option("URL", url), option("MediaType", "image/png")))

    def close(self):
        self.book.close(True)


def connected(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                raise
            time.sleep(0.2)
    raise TimeoutError("LibreOffice does not answer")


def main(soffice, profile, steps):
    pipe = "sppe" + uuid.uuid4().hex
    words = ["--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"]
    office = subprocess.Popen([soffice, f"-env:UserInstallation={profile}", *words])
    try:
        desk = Desk(connected(pipe, office))
        with open(steps, encoding="utf-8") as file:
            for name, *arguments in json.load(file):
                getattr(desk, name)(*arguments)
        desk.desktop.terminate()
        office.wait(60)
    finally:
        if office.poll() is None:
            office.kill()


main(*sys.argv[1:])
