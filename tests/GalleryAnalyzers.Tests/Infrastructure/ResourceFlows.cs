using System.Text.RegularExpressions;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The ways in which programs create a resource and get hold of it, for the tests of rules that ask what it was created from.</summary>
/// <remarks>
/// Each leaves a resource in a local. A rule's tests give the collection, the resource's class, and two texts that make its
/// data: one that the rule finds fault with, and one that it does not.
/// </remarks>
internal static class ResourceFlows
{
    private delegate string Flow(string collection, string resource, string bad, string good);

    private static readonly Dictionary<string, Flow> ToTheFault = new()
    {
        ["awaited"] = (all, _, bad, _) => $"""var source = (await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {bad})).Value;""",
        ["at once"] = (all, _, bad, _) => $"""var source = {all}.CreateOrUpdate(WaitUntil.Completed, "web", {bad}).Value;""",
        ["in a lambda"] = (all, _, bad, _) => $$"""
            Func<Task> create = async () => await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            await create();
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["in another order"] = (all, _, bad, _) =>
            $"""var source = {all}.CreateOrUpdate(data: {bad}, waitUntil: WaitUntil.Completed, {NameOf(all)}: "web").Value;""",
        ["waited for"] = (all, resource, bad, _) => $"""
            var operation = await {all}.CreateOrUpdateAsync(WaitUntil.Started, "web", {bad});
            {resource} source = await operation.WaitForCompletionAsync();
            """,
        ["of data in a local"] = (all, _, bad, _) => $"""
            var made = {bad};
            var source = (await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", made)).Value;
            """,
        ["of data that changes afterwards"] = (all, _, bad, _) => $"""
            var made = {bad};
            var source = (await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", made)).Value;
            made.Tags.Add("stage", text);
            """,
        ["fetched again"] = (all, _, bad, _) => $"""
            await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {bad});
            var source = (await {all}.GetAsync("Web")).Value;
            """,
        ["under a name that is the same"] = (all, _, bad, _) => $"""
            await {all}.CreateOrUpdateAsync(WaitUntil.Completed, text, {bad});
            var source = (await {all}.GetAsync(text)).Value;
            """,
        ["by its id"] = (all, resource, bad, _) => $"""
            var made = (await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {bad})).Value;
            var source = client.Get{resource}(made.Id);
            """,
        ["on either branch"] = (all, resource, bad, _) => $$"""
            {{resource}} source;
            if (condition)
                source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            else
                source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["in a try"] = (all, resource, bad, _) => $$"""
            {{resource}} source;
            try
            {
                source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            }
            catch (RequestFailedException)
            {
                return;
            }
            """,
        ["after a loop"] = (all, _, bad, _) => $$"""
            foreach (var arg in args)
                Unknown(arg);
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            """,
        ["after another was deleted"] = (all, _, bad, good) => $$"""
            var second = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "db", {{good}})).Value;
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            await second.DeleteAsync(WaitUntil.Completed);
            """,
        ["after it was deleted and created anew"] = (all, _, bad, good) => $$"""
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{good}})).Value;
            await source.DeleteAsync(WaitUntil.Completed);
            source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            """,
        ["in a local function"] = (all, resource, bad, _) => $$"""
            var source = await CreateAsync();

            async Task<{{resource}}> CreateAsync() => (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            """,
    };

    private static readonly Dictionary<string, Flow> PastTheFault = new()
    {
        ["good data"] = (all, _, _, good) => $"""var source = (await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {good})).Value;""",
        ["not created"] = (all, _, _, _) => $"""var source = (await {all}.GetAsync("web")).Value;""",
        ["from code that is not seen"] = (all, resource, bad, _) => $"""
            await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {bad});
            var source = Some<{resource}>();
            """,
        ["another"] = (all, _, bad, _) => $"""
            await {all}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {bad});
            var source = (await {all}.GetAsync("db")).Value;
            """,
        ["perhaps another"] = (all, _, bad, _) => $"""
            await {all}.CreateOrUpdateAsync(WaitUntil.Completed, environment, {bad});
            var source = (await {all}.GetAsync(text)).Value;
            """,
        ["on one branch only"] = (all, _, bad, _) => $$"""
            if (condition)
                await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["created where it is missing"] = (all, _, bad, _) => $$"""
            if (!await {{all}}.ExistsAsync("web"))
                await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["good on one branch"] = (all, _, bad, good) => $$"""
            if (condition)
                await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            else
                await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{good}});
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["one of two"] = (all, _, bad, good) => $$"""
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            if (condition)
                source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "db", {{good}})).Value;
            """,
        ["replaced"] = (all, resource, bad, _) => $$"""
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            if (condition)
                source = Some<{{resource}}>();
            """,
        ["created anew"] = (all, _, bad, good) => $$"""
            await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{good}})).Value;
            """,
        ["created anew from what is not seen"] = (all, resource, bad, _) => $$"""
            await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", Some<{{DataOf(resource)}}>())).Value;
            """,
        ["of data that others may change"] = (all, _, bad, _) => $$"""
            var made = {{bad}};
            Unknown(made);
            var source = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", made)).Value;
            """,
        ["deleted, and created by others"] = (all, _, bad, _) => $$"""
            var made = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            await made.DeleteAsync(WaitUntil.Completed);
            Unknown(text);
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["deleted in finally"] = (all, _, bad, _) => $$"""
            var made = (await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}})).Value;
            try
            {
                Unknown(made.Id);
            }
            finally
            {
                await made.DeleteAsync(WaitUntil.Completed);
            }

            Unknown(text);
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["in a lambda that others may call"] = (all, _, bad, _) => $$"""
            Func<Task> create = async () => await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            Unknown(create);
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["in a loop that may not run"] = (all, _, bad, _) => $$"""
            foreach (var arg in args)
                await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {{bad}});
            var source = (await {{all}}.GetAsync("web")).Value;
            """,
        ["many in a loop"] = (all, _, bad, _) => $$"""
            foreach (var arg in args)
                await {{all}}.CreateOrUpdateAsync(WaitUntil.Completed, arg, {{bad}});
            var source = (await {{all}}.GetAsync(args[0])).Value;
            """,
    };

    /// <summary>The ways in which the resource is certainly what it was created as.</summary>
    public static TheoryData<string> Reaching => [.. ToTheFault.Keys];

    /// <summary>The near misses: the resource is created otherwise, or may be another.</summary>
    public static TheoryData<string> Missing => [.. PastTheFault.Keys];

    /// <summary>Those of <see cref="Missing"/> that Azure takes of definitions: what a definition is cannot be changed.</summary>
    public static TheoryData<string> MissingOfDefinitions => [.. PastTheFault.Keys.Except(["created anew"])];

    /// <summary>The statements of one of <see cref="Reaching"/>.</summary>
    /// <param name="name">Which.</param>
    /// <param name="collection">An expression for the collection that the resource is created in.</param>
    /// <param name="resource">The SDK's class of the resource.</param>
    /// <param name="bad">An expression for data that the rule finds fault with.</param>
    /// <param name="good">An expression for data that it does not.</param>
    /// <param name="local">The local that the resource is left in.</param>
    public static string Reach(string name, string collection, string resource, string bad, string good, string local = "source") =>
        LeftIn(local, ToTheFault[name](collection, resource, bad, good));

    /// <summary>The statements of one of <see cref="Missing"/>.</summary>
    /// <inheritdoc cref="Reach" path="/param"/>
    public static string Miss(string name, string collection, string resource, string bad, string good, string local = "source") =>
        LeftIn(local, PastTheFault[name](collection, resource, bad, good));

    private static string LeftIn(string local, string statements) => Regex.Replace(statements, @"\bsource\b", local);

    private static string DataOf(string resource) => resource.Replace("Resource", "Data", StringComparison.Ordinal);

    // The parameter's name: GetDiskImages() takes an imageName, GetManagedDisks() a diskName, GetVirtualMachines() a vmName.
    private static string NameOf(string collection) => collection switch
    {
        _ when collection.Contains("VirtualMachines", StringComparison.Ordinal) => "vmName",
        _ when collection.Contains("GalleryImages", StringComparison.Ordinal) => "galleryImageName",
        _ when collection.Contains("ManagedDisks", StringComparison.Ordinal) => "diskName",
        _ when collection.Contains("DiskImages", StringComparison.Ordinal) => "imageName",
        _ => "snapshotName",
    };
}
