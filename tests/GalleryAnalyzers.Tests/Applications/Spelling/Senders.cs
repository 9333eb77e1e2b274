using GalleryAnalyzers.Tests.Applications.Model;

namespace GalleryAnalyzers.Tests.Applications.Spelling;

/// <summary>Writes what sends requests.</summary>
internal sealed class Senders(Recipe recipe, SourceFiles files)
{
    private const string Service = "GalleryService";
    private const string Interface = "IGalleryService";

    private bool IsBegun => recipe.Wrapping == Shape.Begun;

    /// <summary>The statements before all requests.</summary>
    public IEnumerable<string> Prepare() => recipe.Sender switch
    {
        Shape.SentByService => [$"var service = new {Service}();"],
        Shape.SentByInterface => [$"{Interface} service = new {Service}();"],
        _ => [],
    };

    /// <summary>The statements that create a resource.</summary>
    public IEnumerable<string> Send(Stage stage, string name, string data)
    {
        var head = $"Task<{stage.Kind.Resource}> Create{stage.Title}Async({stage.ParentType} parent, string name, {stage.DataType} data)";
        var call = $"await {{0}}Create{stage.Title}Async({stage.Parent}, {name}, {data})";
        var method = SourceFiles.Method("{0} async " + head, Creation(stage, "parent", "name", "data"));
        switch (recipe.Sender)
        {
            case Shape.SentByMethod:
                Add(SourceFiles.Entry, SourceFiles.EntryKind, "private static");
                return Called(stage, On(call, ""));
            case Shape.SentByHelper:
                Add("Client", "internal static class", "public static");
                return Called(stage, On(call, "Client."));
            case Shape.SentByService:
                Add(Service, "internal sealed class", "public");
                return Called(stage, On(call, "service."));
            case Shape.SentByInterface:
                files.Add(Interface, "internal interface", head + ";");
                files.AddImplementation(Service, Interface, On(method, "public"));
                return Called(stage, On(call, "service."));
            case Shape.SentByLambda:
                var body = SourceFiles.Indented(Creation(stage, stage.Parent, "name", data));
                return
                [
                    $"Func<string, Task<{stage.Kind.Resource}>> create{stage.Title} = async name =>\n{{\n{body}}};",
                    .. Called(stage, $"await create{stage.Title}({name})"),
                ];
            default:
                return IsBegun ? Begun(stage, name, data) : Called(stage, $"(await {Operation(stage, stage.Parent, name, data)}).Value");
        }

        void Add(string type, string kind, string modifiers) => files.Add(type, kind, On(method, modifiers));
    }

    private static string On(string text, string what) => text.Replace("{0}", what, StringComparison.Ordinal);

    private IEnumerable<string> Begun(Stage stage, string name, string data) =>
    [
        $"var {stage.Result}Operation = await {Operation(stage, stage.Parent, name, data)};",
        $"await {stage.Result}Operation.WaitForCompletionAsync();",
        $"var {stage.Result} = {stage.Result}Operation.Value;",
    ];

    private IEnumerable<string> Creation(Stage stage, string parent, string name, string data) =>
    [
        $"var operation = await {Operation(stage, parent, name, data)};",
        .. IsBegun ? ["await operation.WaitForCompletionAsync();"] : Array.Empty<string>(),
        "return operation.Value;",
    ];

    private string Operation(Stage stage, string parent, string name, string data)
    {
        var wait = IsBegun ? "Started" : "Completed";
        return $"{parent}.{stage.Kind.Getter}().CreateOrUpdateAsync(WaitUntil.{wait}, {name}, {data})";
    }

    private IEnumerable<string> Called(Stage stage, string value)
    {
        var (type, result) = (stage.Kind.Resource, stage.Result);
        return recipe.Wrapping switch
        {
            Shape.Handled =>
            [
                $$"""
                {{type}} {{result}};
                try
                {
                    {{result}} = {{value}};
                }
                catch (RequestFailedException exception)
                {
                    System.Diagnostics.Debug.WriteLine(exception.Message);
                    throw;
                }
                """,
            ],
            Shape.Retried =>
            [
                $$"""
                {{type}}? {{result}} = null;
                for (var attempt = 0; {{result}} is null && attempt < 3; attempt++)
                {
                    try
                    {
                        {{result}} = {{value}};
                    }
                    catch (RequestFailedException exception) when (exception.Status == 503)
                    {
                        System.Diagnostics.Debug.WriteLine(exception.Message);
                    }
                }

                if ({{result}} is null)
                    throw new InvalidOperationException("{{result}}");
                """,
            ],
            _ => [$"var {result} = {value};"],
        };
    }
}
