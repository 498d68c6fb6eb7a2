"""Opens a document in an office program that listens on a pipe, accepts or rejects all its changes, and writes it as text.

Run by the interpreter that has the program's own module `uno`: settle.py PIPE GIVEN MADE COMMAND.
"""

import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def properties(**named):
    made = []
    for name, value in named.items():
        made.append(PropertyValue())
        made[-1].Name, made[-1].Value = name, value
    return tuple(made)


pipe, given, made, command = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(600):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.1)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(given, "_blank", 0, properties(Hidden=True))
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
document.storeToURL(made, properties(FilterName="Text (encoded)", FilterOptions="UTF8,LF"))
document.close(True)
desktop.terminate()
