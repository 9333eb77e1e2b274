namespace GalleryAnalyzers.Tests.Methods;

/// <summary>What a constructor stores for good, the methods of the object use: a value that breaks it lies under the constructor's argument.</summary>
public sealed class ConstructorTests
{
    [Theory]
    [InlineData("internal sealed class Pipeline(string name)", "private readonly string _name = name;", "_name")]
    [InlineData("internal sealed class Pipeline(string name)", "private string Name { get; } = name;", "Name")]
    [InlineData("internal sealed class Pipeline(string name)", "", "name")]
    [InlineData("internal sealed class Pipeline", "private readonly string _name; internal Pipeline(string name) { _name = name; }", "_name")]
    [InlineData("internal sealed class Pipeline", "private readonly string _name; internal Pipeline(string name) => _name = name;", "_name")]
    [InlineData("internal sealed class Pipeline", "private string Name { get; } internal Pipeline(string name) { this.Name = name; }", "Name")]
    [InlineData("internal sealed class Pipeline(string name)", "private string _name = name; public void Rename(string other) => _name = other;", "_name")]
    [InlineData("internal sealed class Pipeline(string name)", "private string Name { get; set; } = name;", "Name")]
    [InlineData("internal sealed class Pipeline(string name)", "public void Rename(string other) => name = other;", "name")]
    public Task Found_under_the_argument(string type, string members, string name) => Verify.Source(Source(type, members, name, "{|GAL1001:\"contoso-images\"|}"));

    [Theory]
    [InlineData("internal sealed class Pipeline(string name)", "private readonly string _name = name.Replace('-', '_');", "_name")]
    [InlineData("internal sealed class Pipeline", "private readonly string _name; internal Pipeline(string name) { _name = name.Replace(\"-\", \"\"); }", "_name")]
    public Task Not_found_where_it_may_be_another(string type, string members, string name) => Verify.Source(Source(type, members, name, "\"contoso-images\""));

    [Theory]
    [InlineData("this.Get({|GAL1001:\"contoso-images\"|});")]
    [InlineData("Get({|GAL1001:\"contoso-images\"|});")]
    [InlineData("new Pipeline(galleries).Get({|GAL1001:\"contoso-images\"|});")]
    [InlineData("Another({|GAL1001:\"contoso-images\"|});")]
    [InlineData("virtualOne.Virtual(\"contoso-images\");")]
    public Task Calls_on_this_and_on_others_of_the_type(string call) => Verify.Source($$"""
        using Azure.ResourceManager.Compute;

        internal class Pipeline(GalleryCollection galleries)
        {
            private void Get(string name) => galleries.Get(name);

            private void Another(string name) => this.Get(name);

            protected virtual void Virtual(string name) => galleries.Get(name);

            internal void Run(Pipeline virtualOne) => {{call}}
        }
        """);

    [Theory]
    [InlineData("Name()", "{|GAL1001:\"contoso-images\"|}")]
    [InlineData("this.Name()", "{|GAL1001:\"contoso-images\"|}")]
    [InlineData("other.Name()", "\"contoso-images\"")]
    public Task Another_object_of_the_type_holds_other_values(string name, string value) => Verify.Source($$"""
        using Azure.ResourceManager.Compute;

        internal sealed class Pipeline(string name)
        {
            internal static void Go(GalleryCollection galleries, Pipeline other) => new Pipeline({{value}}).Get(galleries, other);

            private string Name() => name;

            internal void Get(GalleryCollection galleries, Pipeline other) => galleries.Get({{name}});
        }
        """);

    // The object is what it is created with, where a method is called on it: not where it is made, and not behind a check of it.
    [Theory]
    [InlineData("_ = new Step(\"contoso-images\");")]
    [InlineData("var step = new Step(\"contoso-images\"); step.Show();")]
    [InlineData("var step = new Step(\"contoso-images\"); if (step.IsRight) step.Create(galleries);")]
    [InlineData("var step = new Step(\"contoso-images\"); step.Demand(); step.Create(galleries);")]
    [InlineData("var step = new Step(\"contoso-images\"); Other(step); static void Other(Step step) => System.Console.WriteLine(step);")]
    [InlineData("var step = new Step({|GAL1001:\"contoso-images\"|}); step.Show(); step.Create(galleries);")]
    [InlineData("new Step({|GAL1001:\"contoso-images\"|}).Create(galleries);")]
    public Task Judged_where_a_method_is_called_on_it(string statements) => Verify.Source($$"""
        using System;
        using System.Linq;
        using Azure.ResourceManager.Compute;

        internal static class Program
        {
            internal static void Run(GalleryCollection galleries)
            {
                {{statements}}
            }

            private sealed class Step(string name)
            {
                public bool IsRight => name.All(char.IsLetterOrDigit);

                public void Demand()
                {
                    if (!IsRight)
                        throw new InvalidOperationException(name);
                }

                public void Show() => Console.WriteLine(name);

                public void Create(GalleryCollection galleries) => galleries.Get(name);
            }
        }
        """);

    private static string Source(string type, string members, string name, string value) => $$"""
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;

        {{type}}
        {
            {{members}}

            internal static Task RunAsync(GalleryCollection galleries)
            {
                var pipeline = new Pipeline({{value}});
                return pipeline.CreateAsync(galleries);
            }

            internal async Task CreateAsync(GalleryCollection galleries) =>
                await galleries.CreateOrUpdateAsync(WaitUntil.Completed, {{name}}, new GalleryData(AzureLocation.WestEurope));
        }
        """;
}
